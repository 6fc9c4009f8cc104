import "server-only";
import { db, sql } from "@/lib/base/db";
import { errorWords, log } from "@/lib/base/log";
import { STRANDED } from "./stranded";
import { COUNT_CAP } from "./view";

/** Milliseconds a number of stranded cases is shown before it is counted anew, and that a page waits for the first. */
const FRESH = 60_000;
const PATIENCE = 500;
export type Stranded = { count: number; at: Date };
type Slot = { last?: Stranded; counting?: Promise<Stranded | null> | undefined };
const kept = globalThis as unknown as { plumblineStranded?: Map<string, Slot> };

/**
 * The number that must read 0. It looks at every case that waits for a specialist, seconds with a million: a page shows
 * the last count, and has a new one made behind it, once a minute and process. Null while there is none yet.
 */
export async function readStranded(clinicId: string): Promise<Stranded | null> {
  kept.plumblineStranded ??= new Map();
  const slot = kept.plumblineStranded.get(clinicId) ?? {};
  kept.plumblineStranded.set(clinicId, slot);
  if (slot.last && Date.now() - slot.last.at.getTime() < FRESH) return slot.last;
  slot.counting ??= recount(clinicId, slot);
  if (slot.last) return slot.last;
  const enough = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null).unref());
  return Promise.race([slot.counting, enough]);
}

/** A count that fails is logged; the page goes on without. */
async function recount(clinicId: string, slot: Slot): Promise<Stranded | null> {
  try {
    slot.last = { count: await countStranded(clinicId), at: new Date() };
    slot.counting = undefined;
    return slot.last;
  } catch (error) {
    log.warn("the stranded were not counted", { error: errorWords(error) });
    // What ran into its time limit is not begun again by the next page.
    setTimeout(() => {
      slot.counting = undefined;
    }, FRESH).unref();
    return null;
  }
}

/**
 * Counted now, up to COUNT_CAP, along the indexes of those who may be: waiting for a specialist, referred, or with
 * someone whose account is shut. A case without next action or due time is refused by the database itself, and looked
 * for at night. That whose turn is the recipient's is not the clinic's is said twice, as case_queue_turn names it so.
 */
export async function countStranded(clinicId: string): Promise<number> {
  const open = sql.sql`SELECT c."id" FROM "Case" c
     WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${STRANDED}`;
  const rows = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT * FROM (${open} AND c."turn" = 'recipient' AND c."turn" <> 'clinic' LIMIT ${COUNT_CAP}::int) a
      UNION
      SELECT * FROM (${open} AND c."state" = 'referred' LIMIT ${COUNT_CAP}::int) b
      UNION
      SELECT * FROM (${open} AND c."ownerId" IS NOT NULL AND c."ownerId" IN (
        SELECT u."id" FROM "User" u WHERE u."clinicId" = ${clinicId}::uuid AND u."disabledAt" IS NOT NULL)
        LIMIT ${COUNT_CAP}::int) d
      LIMIT ${COUNT_CAP}::int) AS t`;
  return rows[0]?.count ?? 0;
}
