import "server-only";
import { sql } from "@/lib/base/db";
import { AGE_BANDS, type QueueFilters } from "./queueQuery";
import { rankTier } from "./rank";
import type { QueueViewId } from "./view";

/** A claim whose lease ran out counts as given back to the shared queue. */
export const HELD = sql.sql`(c."claimedUntil" IS NULL OR c."claimedUntil" > now())`;

/** Whose queue, seen by whom. */
export type Looking = { clinicId: string; userId: string };

/** The next midnight in the clinic's zone, by the database's clock; on days of clock change too. */
const endOfToday = (clinicId: string): sql.Sql => sql.sql`(
  SELECT (date_trunc('day', now() AT TIME ZONE k."timeZone") + interval '1 day') AT TIME ZONE k."timeZone"
    FROM "Clinic" k WHERE k."id" = ${clinicId}::uuid)`;

/**
 * The open cases that a view shows. Constants are written out, so that the planner sees which partial index serves:
 * case_queue_owner, _free, _turn; the others are stretches of case_queue itself.
 */
export function viewWhere(view: QueueViewId, { clinicId, userId }: Looking): sql.Sql {
  switch (view) {
    case "all":
      return sql.sql`TRUE`;
    case "mine":
      return ownedBy(userId);
    case "unclaimed":
      return UNCLAIMED;
    case "due_today":
      // The list of tiers makes six stretches of the index; without it PostgreSQL below 18 reads all of them.
      return sql.sql`c."rankTier" = ANY('{0,1,2,3,4,5}'::smallint[]) AND c."dueAt" < ${endOfToday(clinicId)}`;
    case "emergencies":
      return sql.sql`c."rankTier" = 0`;
    case "patient":
      return sql.sql`c."turn" = 'patient' AND c."turn" <> 'clinic'`;
    case "specialist":
      return sql.sql`c."turn" = 'recipient' AND c."turn" <> 'clinic'`;
  }
}

const ownedBy = (userId: string): sql.Sql =>
  sql.sql`c."ownerId" = ${userId}::uuid AND c."ownerId" IS NOT NULL AND ${HELD}`;

const UNCLAIMED = sql.sql`(c."ownerId" IS NULL OR c."claimedUntil" IS NOT NULL)
  AND (c."ownerId" IS NULL OR c."claimedUntil" <= now())`;

/** What the filters leave of it. */
export function filterWhere(filters: QueueFilters, looking: Looking): sql.Sql {
  const parts = [
    filters.tier && sql.sql`c."rankTier" = ${rankTier(filters.tier)}::smallint`,
    filters.specialty && sql.sql`c."specialty" = ${filters.specialty}::"Specialty"`,
    filters.state && sql.sql`c."state" = ${filters.state}::"CaseState"`,
    filters.age && aged(filters.age),
    filters.site && sql.sql`c."worstSite" = ${filters.site}`,
    filters.owner && ownedAs(filters.owner, looking),
    filters.language && speaks(filters.language, looking),
  ].filter((part) => typeof part === "object");
  return parts.length > 0 ? sql.join(parts, " AND ") : sql.sql`TRUE`;
}

function aged(band: keyof typeof AGE_BANDS): sql.Sql {
  const [from, to] = AGE_BANDS[band];
  return to === null
    ? sql.sql`c."age" >= ${from}::smallint`
    : sql.sql`c."age" BETWEEN ${from}::smallint AND ${to}::smallint`;
}

function ownedAs(owner: string, { userId }: Looking): sql.Sql {
  if (owner === "none") return UNCLAIMED;
  return ownedBy(owner === "me" ? userId : owner);
}

/** By the first part of the tag: es-MX is Spanish. */
const speaks = (language: string, { clinicId }: Looking): sql.Sql => sql.sql`c."patientId" IN (
  SELECT p."id" FROM "Patient" p
   WHERE p."clinicId" = ${clinicId}::uuid AND split_part(p."preferredLanguage", '-', 1) = ${language})`;
