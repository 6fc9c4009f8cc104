import "server-only";
import { sql } from "@/lib/base/db";

/**
 * An open case that nobody would come back to. It must find none: a CHECK holds the first line,
 * the verbs hold the others. The second: waiting for a specialist though no referral is under way.
 * The third: owned, without a lease to run out, by someone whose account is shut.
 */
export const STRANDED = sql.sql`(
  c."nextAction" IS NULL OR c."dueAt" IS NULL
  OR (c."turn" = 'recipient' AND NOT EXISTS (
    SELECT 1 FROM "Referral" r
     WHERE r."clinicId" = c."clinicId" AND r."caseId" = c."id"
       AND r."state" NOT IN ('draft', 'closed', 'cancelled')))
  OR (c."claimedUntil" IS NULL AND EXISTS (
    SELECT 1 FROM "User" u
     WHERE u."clinicId" = c."clinicId" AND u."id" = c."ownerId" AND u."disabledAt" IS NOT NULL)))`;
