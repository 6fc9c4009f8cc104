import { cursorOf, type Ranked } from "./queueCursor";
import type { QueueCounts, QueuePage, QueueRow } from "./view";

/** Beside every row of the statement, and alone when it found none. */
type About = { at: Date; timeZone: string; counts: QueueCounts | null };
type Found = Omit<QueueRow, "owner" | "name"> &
  Ranked & {
    ownerId: string | null;
    ownerName: string | null;
    claimedUntil: Date | null;
    name?: string | null;
  };
/** What queueSql and searchSql answer. */
export type Row = (Found | { id: null }) & About;

/** A page of at most `limit` rows; the row beyond it only says that there are more. */
export function pageOf(found: Row[], limit: number, from: "top" | "after" | "before"): QueuePage {
  const all = rowsOf(found);
  const more = all.length > limit;
  const rows = more && from === "before" ? all.slice(1) : all.slice(0, limit);
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    rows: rows.map(rowView),
    next: last && (more || from === "before") ? cursorOf(last) : null,
    previous: first && (from === "after" || (more && from === "before")) ? cursorOf(first) : null,
    cut: false,
    ...aboutOf(found),
  };
}

/** What a search found: one page, and whether it was cut. */
export function searchPageOf(found: Row[], limit: number): QueuePage {
  const all = rowsOf(found);
  const rows = all.slice(0, limit).map(rowView);
  return { rows, next: null, previous: null, cut: all.length > limit, ...aboutOf(found) };
}

const rowsOf = (found: Row[]) => found.filter((row) => row.id !== null);

function aboutOf([row]: Row[]): About {
  if (!row) throw new Error("The queue was not read: its clinic is gone.");
  return { counts: row.counts, at: row.at, timeZone: row.timeZone };
}

const rowView = (row: Found): QueueRow => ({
  reference: row.reference,
  tier: row.tier,
  certainty: row.certainty,
  state: row.state,
  dueAt: row.dueAt,
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
  submittedAt: row.submittedAt,
  news: row.news,
  owner:
    row.ownerId && row.ownerName
      ? { id: row.ownerId, name: row.ownerName, until: row.claimedUntil }
      : null,
});
