import "server-only";
import { TZDate } from "@date-fns/tz";
import { addDays, startOfDay } from "date-fns";
import { sql } from "@/lib/base/db";
import type { QueueViewId } from "./view";

/** A claim whose lease ran out counts as given back to the shared queue. */
export const HELD = sql.sql`(c."claimedUntil" IS NULL OR c."claimedUntil" > now())`;

export type Looking = { userId: string; timeZone: string; at: Date };

/** What a view shows of the open cases. The state is written out, so that the partial index case_queue serves it. */
export function whereOf(view: QueueViewId, { userId, timeZone, at }: Looking): sql.Sql {
  switch (view) {
    case "all":
      return sql.sql`TRUE`;
    case "mine":
      return sql.sql`c."ownerId" = ${userId}::uuid AND ${HELD}`;
    case "unclaimed":
      return sql.sql`(c."ownerId" IS NULL OR NOT ${HELD})`;
    case "due_today":
      return sql.sql`c."dueAt" < ${endOfToday(at, timeZone)}`;
    case "emergencies":
      return sql.sql`c."rankTier" = 0`;
    case "patient":
      return sql.sql`c."turn" = 'patient'`;
    case "specialist":
      return sql.sql`c."turn" = 'recipient'`;
  }
}

/** Midnight in the clinic's zone; on days of clock change too. */
function endOfToday(at: Date, timeZone: string): Date {
  return new Date(addDays(startOfDay(new TZDate(at.getTime(), timeZone)), 1).getTime());
}
