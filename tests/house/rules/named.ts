import { type File, isCode, type Rule } from "../source";

// A path from the project's folder, as people write it in prose: file or folder, with or without its ending.
const PATH = /(?<![\w./@-])((?:app|components|docs|lib|prisma|scripts|tests)\/[\w./-]*\w)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g;
// Not text, so not among the files that are read.
const PICTURE = /^docs\/screenshots|\.(png|svg)$/;

const prose = ({ path, text }: File): string => {
  if (path.endsWith(".md")) return text;
  return (text.match(COMMENT) ?? []).join("\n");
};

/** A comment or a page that leads to a file leads somewhere: whoever moves the file moves the words too. */
export const whatIsNamedExists: Rule = (files) => {
  const paths = files.map(({ path }) => path);
  const exists = (named: string): boolean => paths.some((path) => path.startsWith(named));
  return files
    .filter((file) => isCode(file) || file.path.endsWith(".md"))
    .flatMap((file) =>
      [...prose(file).matchAll(PATH)]
        .map(([, named = ""]) => named)
        .filter((named) => !PICTURE.test(named) && !exists(named))
        .map((named) => `${file.path} names ${named}, which does not exist.`),
    );
};
