import { cursorOf } from "./queueCursor";
import type { QueueQuery } from "./queueQuery";
import type { PageOf, QueueCounts, QueuePage, QueueRow, QueueViewId } from "./view";

/** What queueSql and searchSql answer: one row, with all rows of the page in it. */
export type Answer = {
  /** a line each: a QueueRow as JSON, then after tabs what else a cursor is made of (linesSql) */
  rows: string | null;
  /** without `here` it is the number of the view itself */
  counts: (Omit<QueueCounts, "here"> & { here?: number }) | null;
  at: Date;
  timeZone: string;
};
type Asked = Pick<QueueQuery, "limit" | "view">;

/** A page whose rows are still JSON: GET /api/queue sends them on as they are, readPage reads them. */
export type WrittenPage = PageOf<string>;

/** A page of at most `limit` rows; the row beyond it only says that there are more. */
export function pageOf(
  answer: Answer,
  { limit, view }: Asked,
  from: "top" | "after" | "before",
): WrittenPage {
  const all = linesOf(answer);
  const more = all.length > limit;
  const lines = more && from === "before" ? all.slice(1) : all.slice(0, limit);
  const [first, last] = [lines.at(0), lines.at(-1)];
  return {
    rows: lines.map(rowIn),
    next: last && (more || from === "before") ? cursorAt(last) : null,
    previous: first && (from === "after" || (more && from === "before")) ? cursorAt(first) : null,
    cut: false,
    ...aboutOf(answer, view),
  };
}

/** What a search found: one page, and whether it was cut. */
export function searchPageOf(answer: Answer, { limit, view }: Asked): WrittenPage {
  const all = linesOf(answer);
  const rows = all.slice(0, limit).map(rowIn);
  return { rows, next: null, previous: null, cut: all.length > limit, ...aboutOf(answer, view) };
}

const linesOf = ({ rows }: Answer): string[] => rows?.split("\n") ?? [];
const rowIn = (line: string): string => line.slice(0, line.indexOf("\t"));

function cursorAt(line: string): string {
  const [json = "", id = "", ...rank] = line.split("\t");
  const { dueAt, submittedAt } = rowOf(JSON.parse(json) as Found);
  const [tier = 0, strong = 0, possible = 0, vulnerable = 0, peg = 0] = rank.map(Number);
  const [due, submitted] = [dueAt?.getTime() ?? 0, submittedAt.getTime()];
  return cursorOf([tier, due, strong, possible, vulnerable, peg, submitted, id]);
}

const aboutOf = ({ counts, at, timeZone }: Answer, view: QueueViewId) => ({
  counts: counts && { ...counts, here: counts.here ?? counts[view] },
  at,
  timeZone,
});

/** The rows as the screens have them, all read at once. */
export const readPage = (page: WrittenPage): QueuePage => ({
  ...page,
  rows: (JSON.parse(`[${page.rows.join(",")}]`) as Found[]).map(rowOf),
});

type Times = Pick<QueueRow, "dueAt" | "submittedAt" | "owner">;
/** A row as JSON has it: times are texts. */
type Found = Omit<QueueRow, keyof Times> & {
  dueAt: string | null;
  submittedAt: string;
  owner: { id: string; name: string; until: string | null } | null;
};

/** In place: to copy fifty rows takes longer than to read them. */
const rowOf = (found: Found): QueueRow =>
  Object.assign(found as Omit<Found, keyof Times>, {
    dueAt: timeOf(found.dueAt),
    submittedAt: new Date(found.submittedAt),
    owner: found.owner && { ...found.owner, until: timeOf(found.owner.until) },
  });

const timeOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** The page as JSON. */
export function jsonOf({ rows, next, previous, cut, at, counts }: WrittenPage): string {
  const rest = JSON.stringify({ next, previous, cut, at, ...(counts ? { counts } : {}) });
  return `{"items":[${rows.join(",")}],${rest.slice(1)}`;
}
