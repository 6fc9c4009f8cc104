import "server-only";
import { db, sql } from "@/lib/base/db";
import { clinicLimit, DUE, joinLimit, limitTables } from "./dueSql";
import type { Scope } from "./scope";

/** Of the cases sent within the time: how many, how many have had their first look or their time for it, and of those on time. */
export type Looks = {
  by: "all" | "week" | "language" | "age" | "proxy";
  key: string;
  cases: number;
  judged: number;
  onTime: number;
  /** the median time to the first look in milliseconds: of levels 3 to 5, and of emergencies */
  median: number | null;
  emergency: number | null;
  emergencies: number;
};

const LIMITS = { first_look: clinicLimit("first_look") };

/** Urgent, soon and routine: those whose clocks do not run at night, so that groups can be compared. */
const COMPARED = sql.sql`x."tier" IN ('urgent', 'soon', 'routine')`;

/**
 * One pass over the cases of the time, by week and by group at once. The clock is that of the first result: what got worse
 * later has another. Served by Case_clinicId_submittedAt_idx and triage_of_case. Lengths are numbers, which sort sooner than intervals.
 */
export const looksSql = (scope: Scope): sql.Sql => sql.sql`
  WITH ${limitTables(scope, LIMITS)}, x AS (
    SELECT 'first_look' AS "what", coalesce(r."tier", 'same_day') AS "tier", c."submittedAt" AS "begins", c."firstLookAt",
           date_trunc('week', c."submittedAt" AT TIME ZONE ${scope.clinic.timeZone})::date AS "week",
           coalesce(split_part(p."preferredLanguage", '-', 1), '') AS "language",
           CASE WHEN c."age" IS NULL THEN '' WHEN c."age" < 18 THEN '0-17' WHEN c."age" < 40 THEN '18-39'
                WHEN c."age" < 65 THEN '40-64' WHEN c."age" < 80 THEN '65-79' ELSE '80-' END AS "age",
           CASE WHEN p."proxy" IS NULL THEN 'no' ELSE 'yes' END AS "proxy"
      FROM "Case" c
      JOIN "Patient" p ON p."clinicId" = c."clinicId" AND p."id" = c."patientId"
      LEFT JOIN LATERAL (
        SELECT t."tier" FROM "TriageResult" t
         WHERE t."clinicId" = c."clinicId" AND t."caseId" = c."id" ORDER BY t."createdAt" LIMIT 1) r ON TRUE
     WHERE c."clinicId" = ${scope.clinic.id}::uuid
       AND c."submittedAt" >= ${scope.from}::timestamptz AND c."submittedAt" < ${scope.to}::timestamptz
  ), timed AS (
    SELECT x.*, ${DUE} AS "due", extract(epoch FROM x."firstLookAt" - x."begins")::float8 * 1000 AS "took" FROM x ${joinLimit(scope)}
  )
  SELECT CASE WHEN GROUPING("week") = 0 THEN 'week' WHEN GROUPING("language") = 0 THEN 'language'
              WHEN GROUPING("age") = 0 THEN 'age' WHEN GROUPING("proxy") = 0 THEN 'proxy' ELSE 'all' END AS "by",
         coalesce("week"::text, "language", "age", "proxy", '') AS "key",
         count(*)::int AS "cases",
         (count(*) FILTER (WHERE "firstLookAt" IS NOT NULL OR "due" < ${scope.at}::timestamptz))::int AS "judged",
         (count(*) FILTER (WHERE "firstLookAt" <= "due"))::int AS "onTime",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY "took") FILTER (WHERE ${COMPARED}) AS "median",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY "took") FILTER (WHERE x."tier" = 'emergency') AS "emergency",
         (count(*) FILTER (WHERE x."tier" = 'emergency' AND "firstLookAt" IS NOT NULL))::int AS "emergencies"
    FROM timed x
   GROUP BY GROUPING SETS ((), ("week"), ("language"), ("age"), ("proxy"))
   ORDER BY 1, 2`;

export const readLooks = (scope: Scope): Promise<Looks[]> => db().$queryRaw(looksSql(scope));
