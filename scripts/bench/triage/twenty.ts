/**
 * Twenty rows of the table, chosen so that each group and each way of asking is there: one word, one of several, a list,
 * a number, how a sign stands, when it began, its course, as stored, free text, a score, a count, not, and parts with
 * names. Longer counts (nine items of NG65) are left out: json-rules-engine has no short way to say them.
 */
export const TWENTY = [
  "CES-1",
  "CES-3",
  "CES-6f",
  "CES-8",
  "TXT-2",
  "NEU-4",
  "NEU-7",
  "MAL-2d",
  "MAL-10",
  "INF-2",
  "FRA-1b",
  "VIS-1",
  "VIS-4",
  "VIS-5",
  "PED-0",
  "PSY-2b",
  "MED-2",
  "SPA-6",
  "CHR-1",
  "CORE-1",
] as const;

export type TwentyId = (typeof TWENTY)[number];
