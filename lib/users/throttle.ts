import "server-only";
import { db, type Tx } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { sha256 } from "@/lib/base/secrets";

const WINDOW = 15 * MINUTE;

/** Wrong tries in 15 minutes until everybody is turned away for 15: one account, one address, all together. */
const LIMITS = { account: 10, address: 50, all: 300 } as const;
type Kind = keyof typeof LIMITS;
type Bucket = { kind: Kind; name: string };

/** Addresses and e-mails are kept as hashes: what was typed into the field may have been a password. */
export const bucketsOf = (email: string, address: string): Bucket[] => [
  { kind: "account", name: `signin:account:${sha256(email)}` },
  { kind: "address", name: `signin:address:${sha256(address)}` },
  { kind: "all", name: "signin:all" },
];

const lockOf = (bucket: Bucket): string => `${bucket.name}:locked`;

/** True while one of the buckets is locked; the right password too is refused then. */
export async function isLocked(buckets: Bucket[], at: Date): Promise<boolean> {
  const since = new Date(at.getTime() - WINDOW);
  const where = { bucket: { in: buckets.map(lockOf) }, windowStart: { gt: since } };
  return (await db().rateCount.findFirst({ where })) !== null;
}

/** Counts a wrong try, by the minute; the one that reaches a limit starts the lock. */
export async function countWrong(tx: Tx, buckets: Bucket[], at: Date): Promise<void> {
  const windowStart = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE);
  const since = new Date(at.getTime() - WINDOW);
  for (const bucket of buckets) {
    await bump(tx, bucket.name, windowStart);
    const { _sum } = await tx.rateCount.aggregate({
      where: { bucket: bucket.name, windowStart: { gt: since } },
      _sum: { count: true },
    });
    if ((_sum.count ?? 0) >= LIMITS[bucket.kind]) await bump(tx, lockOf(bucket), at);
  }
}

/**
 * What is counted while locked: tries that do not prolong the lock.
 * They are written all the same, so that a locked account takes as long to refuse as any other.
 */
export const whileLocked = (buckets: Bucket[]): Bucket[] =>
  buckets.map(({ kind, name }) => ({ kind, name: `${name}:refused` }));

/** The right password wipes the account's slate; those of the address and of all stay. */
export async function forgiveAccount(tx: Tx, email: string): Promise<void> {
  const name = bucketsOf(email, "")[0]?.name;
  if (name) await tx.rateCount.deleteMany({ where: { bucket: name } });
}

const bump = (tx: Tx, bucket: string, windowStart: Date) =>
  tx.rateCount.upsert({
    where: { bucket_windowStart: { bucket, windowStart } },
    create: { bucket, windowStart, count: 1 },
    update: { count: { increment: 1 } },
  });
