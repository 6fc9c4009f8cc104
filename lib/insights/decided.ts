import "server-only";
import { sql } from "@/lib/base/db";
import type { Scope } from "./scope";

/**
 * The cases whose level somebody set or confirmed last within the time, each with the result that stood before their eyes:
 * the last one made until then. `rules` are those of that result, most pressing first; null when it was told again since.
 * Served by case_decided and the index of TriageResult on (clinicId, caseId, createdAt).
 */
export const decided = ({ clinic, from, to }: Scope): sql.Sql => sql.sql`
  decided AS (
    SELECT r."tier" AS "rules", c."decidedTier" AS "clinician", c."decidedReason" AS "reason",
           CASE WHEN r."id" = c."latestTriageId" THEN c."ruleIds"[1] END AS "leading"
      FROM "Case" c
     CROSS JOIN LATERAL (
       SELECT t."id", t."tier" FROM "TriageResult" t
        WHERE t."clinicId" = c."clinicId" AND t."caseId" = c."id" AND t."createdAt" <= c."decidedAt"
        ORDER BY t."createdAt" DESC LIMIT 1) r
     WHERE c."clinicId" = ${clinic.id}::uuid AND c."decidedTier" IS NOT NULL
       AND c."decidedAt" >= ${from}::timestamptz AND c."decidedAt" < ${to}::timestamptz)`;
