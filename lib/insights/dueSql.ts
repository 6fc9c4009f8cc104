import "server-only";
import type { NextAction } from "@/generated/prisma/enums";
import { sql } from "@/lib/base/db";
import { type Limit, limitFor } from "@/lib/cases/clocks";
import { TIERS, type Tier } from "@/lib/triage";
import type { Scope } from "./scope";
import { workdays } from "./workdays";

/** A name for a time limit in a figure, and how long it is at each level. */
export type Limits = Readonly<Record<string, (tier: Tier) => Limit>>;
export const clinicLimit =
  (action: NextAction) =>
  (tier: Tier): Limit =>
    limitFor(action, tier);

/**
 * Two common tables: "limit" (what, tier, ms or days) and "workday" (days, day, opens, early, late). With dueOf() a
 * statement says until when each of its rows had time.
 */
export function limitTables({ clinic, from, at }: Scope, limits: Limits): sql.Sql {
  const rows = Object.entries(limits).flatMap(([what, limit]) =>
    TIERS.map((tier) => {
      const { ms, days } = { ms: null, days: null, ...asColumns(limit(tier)) };
      return { what, tier, ms, days };
    }),
  );
  const needed = [...new Set(rows.flatMap(({ days }) => days ?? []))];
  const calendar = workdays({ from, to: at }, needed, clinic);
  return sql.sql`
    "limit" AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l("what" text, "tier" "Tier", "ms" float8, "days" int)),
    "workday" AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(calendar)}::jsonb)
        AS w("days" int, "day" date, "opens" timestamptz, "early" timestamptz, "late" timestamptz))`;
}

const asColumns = (limit: Limit) =>
  "ms" in limit ? { ms: limit.ms } : { days: limit.workingDays };

/** Joins a row x("what", "tier", "begins") to its limit. */
export const joinLimit = ({ clinic }: Scope): sql.Sql => sql.sql`
  JOIN "limit" l ON l."what" = x."what" AND l."tier" = x."tier"
  LEFT JOIN "workday" w ON w."days" = l."days" AND w."day" = (x."begins" AT TIME ZONE ${clinic.timeZone})::date`;

/** Until when it had time; null when that is not known. */
export const DUE = sql.sql`(CASE
  WHEN l."ms" IS NOT NULL THEN x."begins" + l."ms" * interval '1 millisecond'
  WHEN x."begins" <= w."opens" THEN w."early" ELSE w."late" END)`;
