/** A paper of ours in its parts, in reading order. Plain text only; the PDF is made of it. */
export type SheetPart =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: string; strong?: boolean }
  | { kind: "rows"; rows: readonly (readonly [label: string, text: string])[] }
  | { kind: "list"; items: readonly string[] };

export type Sheet = {
  lang: "en" | "es";
  title: string;
  /** stands at the foot of every page */
  foot: (page: number, of: number) => string;
  parts: readonly SheetPart[];
};
