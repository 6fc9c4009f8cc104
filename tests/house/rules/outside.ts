import { posix } from "node:path";
import type { Rule } from "../source";

// Spelled in pieces, because this file is read too.
const PLACES = [
  ["/wo", "rk/"],
  ["\\.lib", "rary\\b"],
  ["shared/", "(design|clinical|seed|hooks)"],
  ["noreply\\.r-", "seed"],
];
const OUTSIDE = PLACES.map((parts) => new RegExp(`(^|[^\\w./])(\\.\\./)*${parts.join("")}`, "m"));
const RELATIVE = /["'`(]((?:\.\.\/)+[\w@./-]*)/g;

/** A clone stands alone: nothing in it names a folder outside of it, or the place where it was made. */
export const nothingLeavesTheRepository: Rule = (files) =>
  files.flatMap(({ path, text }) => [
    ...OUTSIDE.filter((place) => place.test(text)).map(
      (place) => `${path} names a place outside (${place.source}).`,
    ),
    ...[...text.matchAll(RELATIVE)]
      .map(([, to = ""]) => to)
      .filter((to) => posix.join(posix.dirname(path), to).startsWith(".."))
      .map((to) => `${path} points to ${to}, outside of the repository.`),
  ]);
