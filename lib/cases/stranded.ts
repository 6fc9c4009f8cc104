import "server-only";
import { sql } from "@/lib/base/db";

const UNDER_WAY = sql.sql`r."state" NOT IN ('draft', 'closed', 'cancelled')`;

/**
 * An open case (c) that nobody would come back to. It must find none: CHECKs hold the first line, the verbs and the
 * sweeps hold the others. The second: waiting for a specialist though no referral is under way. The third: owned,
 * without a lease to run out, by someone whose account is shut.
 */
export const STRANDED = sql.sql`(
  c."nextAction" IS NULL OR c."dueAt" IS NULL
  OR ((c."turn" = 'recipient' OR c."state" = 'referred') AND NOT EXISTS (
    SELECT 1 FROM "Referral" r
     WHERE r."clinicId" = c."clinicId" AND r."caseId" = c."id" AND ${UNDER_WAY}))
  OR (c."claimedUntil" IS NULL AND EXISTS (
    SELECT 1 FROM "User" u
     WHERE u."clinicId" = c."clinicId" AND u."id" = c."ownerId" AND u."disabledAt" IS NOT NULL)))`;

/** A referral (r) under way without a clock, or of a case that is closed and so comes before nobody's eyes. */
export const STRANDED_REFERRAL = sql.sql`(${UNDER_WAY} AND (
  r."dueAt" IS NULL OR EXISTS (
    SELECT 1 FROM "Case" c
     WHERE c."clinicId" = r."clinicId" AND c."id" = r."caseId" AND c."state" = 'closed')))`;
