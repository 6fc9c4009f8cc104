import { cursorOf, type Ranked } from "./queueCursor";
import type { QueueQuery } from "./queueQuery";
import type { QueueCounts, QueuePage, QueueRow, QueueViewId } from "./view";

/** A row as JSON has it: times are texts. */
type Found = Omit<QueueRow, "owner" | "name" | "dueAt" | "submittedAt"> &
  Omit<Ranked, "dueAt" | "submittedAt"> & {
    dueAt: string | null;
    submittedAt: string;
    ownerId: string | null;
    ownerName: string | null;
    claimedUntil: string | null;
    name?: string | null;
  };
/** What queueSql and searchSql answer: one row, with all rows of the page in it. */
export type Answer = {
  rows: Found[] | null;
  /** without `here` it is the number of the view itself */
  counts: (Omit<QueueCounts, "here"> & { here?: number }) | null;
  at: Date;
  timeZone: string;
};
type Asked = Pick<QueueQuery, "limit" | "view">;

/** A page of at most `limit` rows; the row beyond it only says that there are more. */
export function pageOf(
  answer: Answer,
  { limit, view }: Asked,
  from: "top" | "after" | "before",
): QueuePage {
  const all = answer.rows ?? [];
  const more = all.length > limit;
  const rows = more && from === "before" ? all.slice(1) : all.slice(0, limit);
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    rows: rows.map(rowView),
    next: last && (more || from === "before") ? cursorAt(last) : null,
    previous: first && (from === "after" || (more && from === "before")) ? cursorAt(first) : null,
    cut: false,
    ...aboutOf(answer, view),
  };
}

/** What a search found: one page, and whether it was cut. */
export function searchPageOf(answer: Answer, { limit, view }: Asked): QueuePage {
  const all = answer.rows ?? [];
  const rows = all.slice(0, limit).map(rowView);
  return { rows, next: null, previous: null, cut: all.length > limit, ...aboutOf(answer, view) };
}

const aboutOf = ({ counts, at, timeZone }: Answer, view: QueueViewId) => ({
  counts: counts && { ...counts, here: counts.here ?? counts[view] },
  at,
  timeZone,
});

const cursorAt = (row: Found): string => cursorOf({ ...row, ...timesOf(row) });

const timesOf = ({ dueAt, submittedAt }: Found) => ({
  dueAt: dueAt === null ? null : new Date(dueAt),
  submittedAt: new Date(submittedAt),
});

const rowView = (row: Found): QueueRow => ({
  reference: row.reference,
  tier: row.tier,
  certainty: row.certainty,
  state: row.state,
  ...timesOf(row),
  nextAction: row.nextAction,
  ruleIds: row.ruleIds,
  untriaged: row.untriaged,
  complete: row.complete,
  looksAutomated: row.looksAutomated,
  escalated: row.escalated,
  possibleDuplicate: row.possibleDuplicate,
  name: row.name ?? null,
  age: row.age,
  sex: row.sex,
  news: row.news,
  owner: ownerOf(row),
});

const ownerOf = ({ ownerId: id, ownerName: name, claimedUntil }: Found) =>
  id && name ? { id, name, until: claimedUntil === null ? null : new Date(claimedUntil) } : null;
