import "server-only";
import { db, sql } from "@/lib/base/db";
import type { Pair } from "./pairs";
import type { Scope } from "./scope";

/** So many cases: the level of the rules, the clinician's, their reason ("" for none), and the rule that led. */
export type Decided = Pair & { reason: string; leading: string | null };

/** What three figures are made of, in one pass. */
export const readDecided = (scope: Scope): Promise<Decided[]> =>
  db().$queryRaw<Decided[]>(decidedSql(scope));

/**
 * The cases whose level somebody set or confirmed last within the time, each with the result that stood before their eyes:
 * the last one made until then. `leading` is its most pressing rule; null when it was told again since.
 * Served by case_decided and triage_of_case.
 */
export const decidedSql = ({ clinic, from, to }: Scope): sql.Sql => sql.sql`
  SELECT "first"::text AS "first", "second"::text AS "second", "reason", "leading", count(*)::int AS "count" FROM (
    SELECT r."tier" AS "first", c."decidedTier" AS "second", coalesce(c."decidedReason", '') AS "reason",
           CASE WHEN r."id" = c."latestTriageId" THEN c."ruleIds"[1] END AS "leading"
      FROM "Case" c
     CROSS JOIN LATERAL (
       SELECT t."id", t."tier" FROM "TriageResult" t
        WHERE t."clinicId" = c."clinicId" AND t."caseId" = c."id" AND t."createdAt" <= c."decidedAt"
        ORDER BY t."createdAt" DESC LIMIT 1) r
     WHERE c."clinicId" = ${clinic.id}::uuid AND c."decidedTier" IS NOT NULL
       AND c."decidedAt" >= ${from}::timestamptz AND c."decidedAt" < ${to}::timestamptz) AS decided
   GROUP BY 1, 2, 3, 4`;
