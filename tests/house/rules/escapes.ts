import { bareCode, type File, isCode, type Rule } from "../source";

const finding = (
  files: readonly File[],
  pattern: RegExp,
  why: string,
  read = (text: string) => text,
): string[] =>
  files
    .filter((file) => isCode(file) && pattern.test(read(file.text)))
    .map(({ path }) => `${path}: ${why}`);

/** The type checker is not silenced; a finding of the linter only one by one, by its name, with a reason. */
export const nothingIsSilenced: Rule = (files) => [
  ...finding(
    files,
    /(:|\bas\b|<|\|)\s*any\b(?!\s*\()|,\s*any\s*>/,
    "any: say the type, or unknown.",
    bareCode,
  ),
  ...finding(files, /@ts-(ignore|expect-error|nocheck)/, "a type error is silenced."),
  ...finding(
    files,
    /(biome|eslint)-(ignore|disable)(?! lint\/\w+\/\w+: .{20})/,
    "a lint finding is silenced without a reason.",
  ),
];

/** Changes go through the door: a Server Action would be a second one. */
export const noServerActions: Rule = (files) =>
  finding(files, /^\s*["']use server["']/m, "a Server Action: make it a route with a door.");

/** A test that does not run proves nothing. */
export const noTestIsSkipped: Rule = (files) =>
  finding(
    files.filter(({ path }) => path.startsWith("tests/")),
    /\b(test|it|describe)(\.\w+)*\.(skip|skipIf|runIf|todo|only|fixme|fails)\b/,
    "a test is left out.",
    bareCode,
  );
