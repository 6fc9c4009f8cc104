import "server-only";
import { db, sql, type Tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { fail, Refused } from "@/lib/base/result";
import { sha256 } from "@/lib/base/secrets";

type Limits = { address: number | null; all: number | null };

/**
 * Requests a minute from one address, and from all. An address may be a whole waiting room: ten people who press
 * Continue every three seconds are 200. RATE_LIMITS changes them.
 */
const USUAL = {
  start: { address: 30, all: 300 },
  answer: { address: 300, all: 6_000 },
  send: { address: 30, all: 300 },
  /** the status page, and coming back to a form */
  open: { address: 30, all: 600 },
  /** whole intakes as JSON: a portal sends all of its own from one address; INTAKE_PER_MINUTE limits them together */
  submission: { address: 600, all: null },
  mail: { address: 5, all: 60 },
  /** forms that look automated */
  automated: { address: 5, all: 60 },
} as const satisfies Record<string, Limits>;
export type Limited = keyof typeof USUAL;
export type Caller = { clinicId: string; address?: string | undefined };

/** This machine itself: a proxy that does not tell who is behind it, or a test. Everybody would share one count. */
const OWN = new Set(["unknown", "127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Counts a request, by the minute of the database's clock. Null while it is within the limits, else the seconds to wait. */
export async function overLimit(
  kind: Limited,
  caller: Caller,
  from: Tx = db(),
): Promise<number | null> {
  const buckets = bucketsOf(kind, caller);
  if (buckets.length === 0) return null;
  const rows = sql.join(
    buckets.map(({ name }) => sql.sql`(${name}, date_trunc('minute', now()), 1)`),
  );
  const counts = await from.$queryRaw<{ bucket: string; count: number; left: number }[]>`
    INSERT INTO "RateCount" ("bucket", "windowStart", "count") VALUES ${rows}
    ON CONFLICT ("bucket", "windowStart") DO UPDATE SET "count" = "RateCount"."count" + 1
    RETURNING "bucket", "count", (60 - extract(second FROM now()))::float8 AS "left"`;
  const over = counts.find(({ bucket, count }) =>
    buckets.some(({ name, most }) => name === bucket && count > most),
  );
  return over ? Math.max(1, Math.ceil(over.left)) : null;
}

/**
 * Refuses a page of the form inside its transaction. Called only once it is known that the page holds no emergency,
 * and that the form has no case yet: those are never turned away.
 */
export function refuseOver(retryAfter: number | null): void {
  if (retryAfter !== null) throw new Refused(fail("rate.limited_form", { retryAfter }));
}

/** The address first, always: two requests that wait for each other's rows would never end. */
function bucketsOf(kind: Limited, { clinicId, address }: Caller): { name: string; most: number }[] {
  const { address: each, all } = limitsOf(kind);
  const known = address !== undefined && !OWN.has(address) ? address : null;
  return [
    ...(each !== null && known !== null
      ? [{ name: `rate:${kind}:${clinicId}:${sha256(known)}`, most: each }]
      : []),
    ...(all !== null ? [{ name: `rate:${kind}:${clinicId}:all`, most: all }] : []),
  ];
}

function limitsOf(kind: Limited): Limits {
  const own = env().RATE_LIMITS;
  if (own === "off") return { address: null, all: null };
  return own?.[kind] ?? USUAL[kind];
}
