import "server-only";
import { db } from "@/lib/base/db";
import { STRANDED } from "./stranded";
import { COUNT_CAP } from "./view";

/** Milliseconds a number of stranded cases is shown before it is counted anew. */
const FRESH = 60_000;
export type Stranded = { count: number; at: Date };
type Slot = { last?: Stranded; counting?: Promise<Stranded> | undefined };
const kept = globalThis as unknown as { plumblineStranded?: Map<string, Slot> };

/**
 * The number that must read 0. It looks at every open case (0.3 s with a million), so a page shows the last count and
 * has a new one made behind it, once a minute and process.
 */
export async function readStranded(clinicId: string): Promise<Stranded> {
  kept.plumblineStranded ??= new Map();
  const slot = kept.plumblineStranded.get(clinicId) ?? {};
  kept.plumblineStranded.set(clinicId, slot);
  if (slot.last && Date.now() - slot.last.at.getTime() < FRESH) return slot.last;
  slot.counting ??= recount(clinicId, slot);
  if (!slot.last) return slot.counting;
  slot.counting.catch(() => {});
  return slot.last;
}

async function recount(clinicId: string, slot: Slot): Promise<Stranded> {
  try {
    slot.last = { count: await countStranded(clinicId), at: new Date() };
    return slot.last;
  } finally {
    slot.counting = undefined;
  }
}

/** Counted now, up to COUNT_CAP. */
export async function countStranded(clinicId: string): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Case" c
       WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${STRANDED}
       LIMIT ${COUNT_CAP}::int) AS t`;
  return rows[0]?.count ?? 0;
}
