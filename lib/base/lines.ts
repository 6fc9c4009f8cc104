/**
 * A table as one text, a line a row and tabs between. What a page gives to a part of it that lives in the browser is walked
 * value by value, when it is written and again when it is read; a text goes as it is.
 */
export const asLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, " ")).join("\t")).join("\n");

export const linesIn = (text: string): string[][] =>
  text === "" ? [] : text.split("\n").map((line) => line.split("\t"));
