import type { QueueLooks } from "@/lib/cases/queueLooks";
import type { RowLook } from "@/lib/cases/rowLook";

/** A page as it was shown: its rows, and whether more come after them. */
export type Shown = { rows: readonly RowLook[]; more: boolean };
export type LiveRow = RowLook & { gone?: boolean };
export type Latest = Pick<QueueLooks, "rows" | "more">;

/** The rows in the places they have, each as it is now; what is in this list no longer keeps its place and says so. */
export function asOfNow(shown: readonly RowLook[], latest: Latest): LiveRow[] {
  const now = new Map(latest.rows.map((row) => [row.reference, row]));
  const lastThere = shown.findLastIndex(({ reference }) => now.has(reference));
  return shown.map((row, index) => {
    const known = now.get(row.reference);
    if (known) return known;
    // Behind the last row that is still there it may only have been pushed off the page.
    return index < lastThere || !latest.more ? { ...row, gone: true } : row;
  });
}

export type ListNews = { fresh: number; emergencies: number; moved: boolean };

/** What a fresh look at this page would show that it does not show yet. */
export function newsOf({ rows, more }: Shown, latest: Latest): ListNews {
  const shown = new Map(rows.map((row) => [row.reference, row]));
  const order = latest.rows.filter(({ reference }) => shown.has(reference));
  const last = order.at(-1);
  // What ranks behind the last row belongs to the next page, if there was one.
  const end = more
    ? latest.rows.findIndex((row) => row.reference === last?.reference)
    : latest.rows.length;
  const here = latest.rows.slice(0, Math.max(end, 0) + 1);
  const before = rows.filter(({ reference }) => order.some((row) => row.reference === reference));
  return {
    fresh: here.filter(({ reference }) => !shown.has(reference)).length,
    emergencies: here.filter(
      ({ reference, tier }) => tier === "emergency" && shown.get(reference)?.tier !== "emergency",
    ).length,
    moved: before.some(({ reference }, index) => order[index]?.reference !== reference),
  };
}

/** What changed about a case that somebody is looking at; null: nothing that it shows. */
export type CaseChange = "gone" | "level" | "owner" | "other";
export function changeOf(before: RowLook, now: LiveRow): CaseChange | null {
  if (now.gone) return "gone";
  if (now.tier !== before.tier) return "level";
  if (now.owner !== before.owner) return "owner";
  return now.marks.join() === before.marks.join() ? null : "other";
}
