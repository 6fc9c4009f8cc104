import { say } from "../platform/say.mjs";

const GOALS = { performance: 95, accessibility: 100, "best-practices": 95 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A line a page, and what goes on the last line: the medians, and which goals they miss. */
export function report(results) {
  const pages = Object.fromEntries(
    Object.entries(results).map(([name, runs]) => [name, mediansOf(runs)]),
  );
  for (const [name, page] of Object.entries(pages))
    say(`${name.padEnd(12)} ${JSON.stringify(page)}`);
  const missed = Object.entries(pages).flatMap(([name, page]) =>
    Object.entries(GOALS)
      .filter(([goal, least]) => page[goal] < least)
      .map(([goal, least]) => `${name}: ${goal} ${page[goal]}, ${least} wanted`),
  );
  return { runs: Object.values(results)[0].length, pages, missed };
}

function mediansOf(runs) {
  const figures = Object.keys(runs[0]).filter((key) => key !== "lost");
  const digits = (key, value) =>
    key === "cls" ? Math.round(value * 1000) / 1000 : Math.round(value);
  return {
    ...Object.fromEntries(
      figures.map((key) => [key, digits(key, median(runs.map((run) => run[key])))]),
    ),
    lost: [...new Set(runs.flatMap(({ lost }) => lost))],
  };
}
