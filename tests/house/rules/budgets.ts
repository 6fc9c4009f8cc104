import { isCode, type Rule } from "../source";

// Word catalogues, rules, questions and the cohort's rates and words are data: read by looking up, not from top to bottom.
const DATA =
  /^(lib\/i18n\/|lib\/triage\/(rules|questions|reasons)|scripts\/cohort\/(rates|words\/)|tests\/clinical\/cases\/)/;

const linesOf = (text: string): number => text.trimEnd().split("\n").length;

/** Small files with one idea: median ≤ 60 lines, 95 % ≤ 180, none over 300. */
export const filesStaySmall: Rule = (files) => {
  const sizes = files
    .filter((file) => isCode(file) && !DATA.test(file.path))
    .map(({ path, text }) => ({ path, lines: linesOf(text) }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0;
  return [
    ...sizes
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path} has ${lines} lines; 300 is the most.`),
    ...(at(0.5) > 60 ? [`The median file has ${at(0.5)} lines; 60 is the most.`] : []),
    ...(at(0.95) > 180 ? [`One file in twenty has more than 180 lines (${at(0.95)}).`] : []),
  ];
};
