import "server-only";
import type { Tx } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { sha256 } from "@/lib/base/secrets";

const WINDOW = 15 * MINUTE;
/** Wrong tries in 15 minutes, of one reference or code or from one address; after that the right one is refused too. */
export const MOST_TRIES = 10;

/** Kept as hashes: what was typed as a reference or code may be anything. */
export const tryBuckets = (door: "status" | "resume", typed: string, address: string): string[] => [
  `${door}:typed:${sha256(typed)}`,
  `${door}:address:${sha256(address)}`,
];

/** True when one of the buckets is full. */
export async function tooManyTries(t: Tx, buckets: string[], at: Date): Promise<boolean> {
  const sums = await t.rateCount.groupBy({
    by: ["bucket"],
    where: { bucket: { in: buckets }, windowStart: { gt: new Date(at.getTime() - WINDOW) } },
    _sum: { count: true },
  });
  return sums.some(({ _sum }) => (_sum.count ?? 0) >= MOST_TRIES);
}

/** Counts one wrong try, by the minute. */
export async function countTry(t: Tx, buckets: string[], at: Date): Promise<void> {
  const windowStart = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE);
  for (const bucket of buckets) {
    await t.rateCount.upsert({
      where: { bucket_windowStart: { bucket, windowStart } },
      create: { bucket, windowStart, count: 1 },
      update: { count: { increment: 1 } },
    });
  }
}
