/** null: a small count that is hidden. Of a share the text says how it is written. */
export type Cell = string | number | null;
export type SheetColumn = { label: string; numeric?: boolean };
/** What a figure says as a table: the page and the CSV show the same one. */
export type Sheet = { columns: SheetColumn[]; rows: Cell[][] };

/** A value between 0 and `most`, drawn as a bar; with bounds it is a dot with whiskers. */
export type Mark = { label: string; value: number; text: string; low?: number; high?: number };
export type Chart =
  | { kind: "bars"; marks: Mark[]; most: number; line?: { at: number; label: string } }
  | { kind: "bounds"; marks: Mark[]; most: number }
  | { kind: "line"; marks: Mark[]; line: { at: number; label: string } };

export const FIGURES = [
  "first-looks",
  "stages",
  "loop",
  "form",
  "agreement",
  "rules",
  "reasons",
  "second-looks",
  "groups",
  "directory",
] as const;
export type FigureId = (typeof FIGURES)[number];

/** A sentence that says what is seen, what was counted and how, a picture where one helps, and the table. */
export type Figure = {
  heading: string;
  notes: string[];
  chart: Chart | null;
  sheet: Sheet;
  /** the first column names the rows, and cells [row, column] that lie on a diagonal are tinted */
  square?: true;
};

/** RFC 4180, with a quote before what a spreadsheet would take for a formula. */
export function csvOf({ columns, rows }: Sheet): string {
  const cell = (value: Cell): string => {
    const text = value === null ? "hidden" : String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns.map(({ label }) => label), ...rows];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
