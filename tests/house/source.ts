import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export type File = { path: string; text: string };
/** A rule reads files and says what is wrong, one sentence a finding. Nothing wrong: an empty list. */
export type Rule = (files: readonly File[]) => string[];

const root = fileURLToPath(new URL("../..", import.meta.url));
const LEFT_OUT =
  /^(node_modules|generated|test-results|playwright-report|public|next-env\.d\.ts|.*\.tsbuildinfo)$/;
const TEXT =
  /\.(tsx?|mjs|mts|js|jsx|json|css|md|prisma|sql|toml|svg)$|^\.gitignore$|(^|\/)(run|LICENSE)$/;

/** Everything of the repository that people wrote, as text. */
export function readTree(): File[] {
  return walk("").filter(({ path }) => TEXT.test(path));
}

function walk(folder: string): File[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    const hidden = name.startsWith(".") && name !== ".ci" && name !== ".gitignore";
    if (hidden || LEFT_OUT.test(name)) return [];
    if (statSync(join(root, path)).isDirectory()) return walk(path);
    return TEXT.test(path) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}

/** TypeScript that becomes the product. */
export const isProduct = ({ path }: File): boolean =>
  /^(app|components|lib)\/.*\.tsx?$|^(proxy|instrumentation)\.ts$/.test(path);
/** All code of ours, tools and tests included. */
export const isCode = ({ path }: File): boolean => /\.(tsx?|mjs|mts)$/.test(path);

/** The code without comments and the insides of strings, so that words in prose are not taken for code. */
export function bareCode(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    (found) => (found.startsWith("/") ? "" : `${found[0]}${found[0]}`),
  );
}
