-- CreateEnum
CREATE TYPE "DailyKind" AS ENUM ('digest', 'stranded_check');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "MailKind" ADD VALUE 'escalation';
ALTER TYPE "MailKind" ADD VALUE 'daily_digest';
ALTER TYPE "MailKind" ADD VALUE 'stranded_found';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "escalatedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "digest" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "DailyRun" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "DailyKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DailyRun_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DailyRun_clinicId_kind_subjectId_day_key" ON "DailyRun"("clinicId", "kind", "subjectId", "day");

-- Written by hand: what the schema language cannot say.

-- Leases that ran out, for the sweep that gives their cases back.
CREATE INDEX "case_leases" ON "Case" ("clinicId", "claimedUntil") WHERE "claimedUntil" IS NOT NULL;

-- 0 stranded, the rest of it: a lease is somebody's, and what has ended waits for nobody.
ALTER TABLE "Case" ADD CONSTRAINT "case_lease_has_owner" CHECK ("claimedUntil" IS NULL OR "ownerId" IS NOT NULL);
ALTER TABLE "Case" ADD CONSTRAINT "case_open_is_not_closed" CHECK ("state" = 'closed' OR "closedAt" IS NULL);
ALTER TABLE "Case" ADD CONSTRAINT "case_closed_waits_for_nothing" CHECK ("state" <> 'closed' OR ("nextAction" IS NULL AND "dueAt" IS NULL AND "claimedUntil" IS NULL));
ALTER TABLE "Referral" ADD CONSTRAINT "referral_ended_has_time" CHECK (("state" IN ('closed', 'cancelled')) = ("endedAt" IS NOT NULL));
ALTER TABLE "Referral" ADD CONSTRAINT "referral_ended_waits_for_nothing" CHECK ("state" NOT IN ('closed', 'cancelled') OR "dueAt" IS NULL);
