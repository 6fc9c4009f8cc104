const NOTICED = new Set(["Killed", "Timeout"]);
const LIVED = new Set(["Survived", "NoCoverage"]);

/** Stryker's files as a page: how many changes each file took, and each that no test noticed. */
export function survivorsPage(files) {
  const counted = Object.entries(files).map(([file, { source, mutants }]) => ({
    file,
    noticed: mutants.filter(({ status }) => NOTICED.has(status)).length,
    lived: mutants.filter(({ status }) => LIVED.has(status)).map((one) => lineOf(source, one)),
    unclear: mutants
      .filter(({ status }) => !NOTICED.has(status) && !LIVED.has(status))
      .map((one) => `${lineOf(source, one)} (${one.status})`),
  }));
  const noticed = counted.reduce((sum, one) => sum + one.noticed, 0);
  const lived = counted.reduce((sum, one) => sum + one.lived.length, 0);
  const score = Math.round((10_000 * noticed) / (noticed + lived)) / 100;
  const alive = counted.filter((one) => one.lived.length > 0);
  const page = [
    "# Changes to lib/triage that no test notices",
    "",
    `Written by \`npm run test:mutation\`. Of ${noticed + lived} changes, each in one place, the clinical tests notice ${noticed}: ${score} %.`,
    "A change that only costs time, or that gives the same result another way, cannot be noticed; the others ask for a case.",
    ...alive.flatMap(({ file, noticed, lived }) => [
      "",
      `## ${file}: ${lived.length} of ${noticed + lived.length}`,
      "",
      ...lived.map((line) => `- ${line}`),
    ]),
    "",
  ].join("\n");
  const unclear = counted.flatMap(({ file, unclear }) =>
    unclear.map((line) => `No verdict: ${file} ${line}`),
  );
  const lines = alive.flatMap(({ file, lived }) => lived.map((line) => `${file} ${line}`));
  return { page, score, lines: [...lines, ...unclear, `${noticed} noticed, ${lived} not.`] };
}

/** The place, what stood there, and what was put in its stead. */
function lineOf(source, { location: { start, end }, mutatorName, replacement = "" }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const whole = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : lines[0];
  return `line ${start.line}, ${mutatorName}: ${code(whole)} → ${code(replacement)}`;
}

/** On one line, and not longer than is told apart. */
function code(text) {
  const short = text.replace(/\s+/g, " ").replaceAll("`", "'").trim();
  return `\`${short.length > 60 ? `${short.slice(0, 60)}…` : short}\``;
}
