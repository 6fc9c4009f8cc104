import "server-only";
import { sql } from "@/lib/base/db";
import type { Scope } from "./scope";

/**
 * The referrals sent within the time, with when each step was reached. A step that was passed over is reached with the next
 * one; a visit is when it was booked for, once that day has come and nobody said that it did not take place.
 * Served by referral_sent and the index of ReferralReply on (clinicId, referralId, createdAt).
 */
export const referralTimes = ({ clinic, from, to, at }: Scope): sql.Sql => sql.sql`
  replied AS (
    SELECT r."id", r."state", r."endedAt", c."tier", c."submittedAt" AS "needed", r."sentAt" AS "sent",
           a."accepted", a."booked", a."reported", a."declined",
           coalesce(a."seen", CASE WHEN r."bookedFor" <= ${at}::timestamptz
             AND r."state" NOT IN ('no_show', 'cancel_requested', 'cancelled') THEN r."bookedFor" END) AS "seen"
      FROM "Referral" r
      JOIN "Case" c ON c."clinicId" = r."clinicId" AND c."id" = r."caseId"
     CROSS JOIN LATERAL (
       SELECT min(p."createdAt") FILTER (WHERE p."state" IN ('accepted', 'booked', 'seen', 'report_received')) AS "accepted",
              min(p."createdAt") FILTER (WHERE p."state" = 'booked') AS "booked",
              min(p."createdAt") FILTER (WHERE p."state" = 'seen') AS "seen",
              min(p."createdAt") FILTER (WHERE p."state" IN ('report_received', 'advice_returned')) AS "reported",
              bool_or(p."state" = 'declined') AS "declined"
         FROM "ReferralReply" p WHERE p."clinicId" = r."clinicId" AND p."referralId" = r."id") a
     WHERE r."clinicId" = ${clinic.id}::uuid
       AND r."sentAt" >= ${from}::timestamptz AND r."sentAt" < ${to}::timestamptz)`;
