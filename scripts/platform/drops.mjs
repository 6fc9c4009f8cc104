/** The lines of a script that take something away for good, as they stand. */
export const dropsIn = (sql) =>
  sql
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^(DROP\b|ALTER TABLE .*\bDROP\b)/.test(line));
