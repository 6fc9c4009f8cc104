import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { listen } from "@/lib/base/listen";

const KINDS = ["new", "owner", "level", "change", "many"] as const;
const told = z.object({
  clinicId: z.uuid(),
  caseId: z.uuid().nullable(),
  kind: z.enum(KINDS),
  /** the database's time of the change, in milliseconds */
  at: z.number(),
});

/** That a case changed: which one (null: many) and in what way; the rows themselves are read anew. */
export type CaseNews = Pick<z.infer<typeof told>, "caseId" | "kind" | "at">;
export type Hearer = { tell: (news: CaseNews) => void; lost: () => void };

/** What happens to the clinic's cases, from a time on (what was missed comes first) until the answer is called. */
export async function followCases(
  actor: Actor<"queue:read">,
  since: Date | null,
  { tell, lost }: Hearer,
): Promise<() => void> {
  const stop = await listen({
    lost,
    heard: (payload) => {
      const { clinicId, ...news } = told.parse(JSON.parse(payload));
      if (clinicId === actor.clinicId) tell(news);
    },
  });
  try {
    if (since) for (const news of await changedSince(actor.clinicId, since)) tell(news);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

/** A change is seen once it is committed, ten seconds at most after its time (lib/base/db): so far back is asked again. */
const OVERLAP_MS = 10_000;
/** More than these are told as many, and so is what goes back further than a line is ever cut for. */
const MOST = 50;
const LONG_AGO_MS = 10 * MINUTE;
/** In the trail, but no change. */
const READINGS = ["case.read", "case.searched", "status.read", "status.receipt_read"];

/** The trail is the sequence of changes: each is written there in its own transaction. */
export async function changedSince(clinicId: string, since: Date): Promise<CaseNews[]> {
  const now = Date.now();
  if (now - since.getTime() > LONG_AGO_MS) return [{ caseId: null, kind: "many", at: now }];
  const from = new Date(since.getTime() - OVERLAP_MS);
  const rows = await db().$queryRaw<{ caseId: string; at: Date }[]>`
    SELECT e."caseId"::text AS "caseId", max(e."at") AS "at" FROM "AuditEvent" e
     WHERE e."clinicId" = ${clinicId}::uuid AND e."at" > ${from} AND e."caseId" IS NOT NULL
       AND e."event" <> ALL(${READINGS}) GROUP BY e."caseId" ORDER BY 2 LIMIT ${MOST + 1}::int`;
  const at = rows.at(-1)?.at.getTime() ?? 0;
  if (rows.length > MOST) return [{ caseId: null, kind: "many", at }];
  return rows.map((row) => ({ caseId: row.caseId, kind: "change", at: row.at.getTime() }));
}
