import { posix } from "node:path";
import type { File } from "./source";

export type Import = { from: string; to: string; typeOnly: boolean };

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^;"'`]*?\sfrom\s*)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports; our own files as paths from the root (without extension), packages by name. */
export function importsOf({ path, text }: File): Import[] {
  const still = [...text.matchAll(STATEMENT)].map(([, type, to = ""]) => ({
    to,
    typeOnly: Boolean(type),
  }));
  const late = [...text.matchAll(DYNAMIC)].map(([, to = ""]) => ({ to, typeOnly: false }));
  return [...still, ...late].map(({ to, typeOnly }) => ({
    from: path,
    to: resolved(path, to),
    typeOnly,
  }));
}

function resolved(from: string, to: string): string {
  if (to.startsWith("@/")) return to.slice(2);
  return to.startsWith(".") ? posix.join(posix.dirname(from), to) : to;
}

/** The file an import leads to, or undefined for packages and what is generated. */
export function fileOf(to: string, files: ReadonlyMap<string, File>): File | undefined {
  return [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`]
    .map((path) => files.get(path))
    .find(Boolean);
}

export const byPath = (files: readonly File[]): Map<string, File> =>
  new Map(files.map((file) => [file.path, file]));

/** `lib/cases` for a file of that room, else the top folder. */
export function roomOf(path: string): string {
  const [top = "", next = ""] = path.split("/");
  return top === "lib" ? `lib/${next}` : top;
}
