-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'clinician');

-- CreateEnum
CREATE TYPE "Tier" AS ENUM ('emergency', 'same_day', 'urgent', 'soon', 'routine', 'self_care');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('definite', 'possible', 'insufficient');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('received', 'in_review', 'info_requested', 'referred', 'self_care', 'emergency_handled', 'closed');

-- CreateEnum
CREATE TYPE "Turn" AS ENUM ('clinic', 'patient', 'recipient');

-- CreateEnum
CREATE TYPE "NextAction" AS ENUM ('first_look', 'decide', 'send_referral', 'call_patient', 'patient_answers', 'recipient_decides', 'recipient_books', 'recipient_reports', 'acknowledge_report', 'reroute', 'fix_delivery', 'follow_up');

-- CreateEnum
CREATE TYPE "CloseReason" AS ENUM ('report_acknowledged', 'self_care_advice', 'emergency_handled', 'withdrawn', 'duplicate', 'cared_for_elsewhere');

-- CreateEnum
CREATE TYPE "AnswerSource" AS ENUM ('form', 'json', 'stop_page', 'update');

-- CreateEnum
CREATE TYPE "StopAnswer" AS ENUM ('called', 'going', 'cannot', 'already_seen');

-- CreateEnum
CREATE TYPE "Specialty" AS ENUM ('physical_therapy', 'orthopedics', 'rheumatology', 'neurology', 'pain_management');

-- CreateEnum
CREATE TYPE "ReferralState" AS ENUM ('draft', 'sent', 'received', 'info_requested', 'accepted', 'declined', 'advice_returned', 'booked', 'no_show', 'seen', 'report_received', 'closed', 'cancel_requested', 'cancelled', 'undeliverable', 'expired');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('not_our_specialty', 'not_enough_information', 'no_capacity', 'outside_area', 'other_service_better', 'other');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('referral_reply', 'patient_status');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('referral_link', 'patient_update', 'staff_update', 'emergency_alert');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('staff', 'patient', 'recipient', 'system');

-- CreateTable
CREATE TABLE "Clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "emergencyNumber" TEXT NOT NULL DEFAULT '911',
    "crisisLine" TEXT NOT NULL DEFAULT '988',
    "timeZone" TEXT NOT NULL DEFAULT 'America/Chicago',
    "hours" JSONB NOT NULL,
    "hoursVersion" INTEGER NOT NULL DEFAULT 1,
    "alertEmail" TEXT,
    "onCallEmail" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL,
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "PasswordLink" (
    "tokenHash" TEXT NOT NULL,
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "RateCount" (
    "bucket" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateCount_pkey" PRIMARY KEY ("bucket","windowStart")
);

-- CreateTable
CREATE TABLE "Specialist" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "specialty" "Specialty" NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "addressLine" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "languages" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "verifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Specialist_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "IntakeDraft" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "typed" JSONB,
    "contact" JSONB NOT NULL DEFAULT '{}',
    "visited" TEXT[],
    "caseId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IntakeDraft_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Patient" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fullName" TEXT,
    "firstName" TEXT,
    "dateOfBirth" DATE,
    "phone" TEXT,
    "email" TEXT,
    "preferredLanguage" TEXT,
    "interpreterNeeded" BOOLEAN,
    "postalCode" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "consentVersion" TEXT,
    "consentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Patient_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Case" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" "CaseState" NOT NULL DEFAULT 'received',
    "patientId" UUID NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "ownerId" UUID,
    "claimedUntil" TIMESTAMPTZ(3),
    "turn" "Turn" NOT NULL DEFAULT 'clinic',
    "nextAction" "NextAction",
    "dueAt" TIMESTAMPTZ(3),
    "tier" "Tier" NOT NULL,
    "rankTier" SMALLINT NOT NULL,
    "rankStrong" SMALLINT NOT NULL,
    "rankPossible" SMALLINT NOT NULL,
    "rankVulnerable" SMALLINT NOT NULL,
    "rankPeg" SMALLINT NOT NULL,
    "triageTier" "Tier" NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "untriaged" BOOLEAN NOT NULL DEFAULT false,
    "latestTriageId" UUID,
    "ruleIds" TEXT[],
    "decidedTier" "Tier",
    "decidedReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "age" SMALLINT,
    "sex" TEXT,
    "ageMismatch" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firstLookAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" "CloseReason",
    "closeNote" TEXT,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "AnswerSet" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "source" "AnswerSource" NOT NULL,
    "locale" TEXT NOT NULL,
    "vocabularyVersion" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "secondsTaken" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerSet_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "TriageResult" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "answerSetId" UUID NOT NULL,
    "rulesetVersion" TEXT NOT NULL,
    "tier" "Tier" NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TriageResult_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "StopNotice" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "draftId" UUID,
    "ruleIds" TEXT[],
    "selfHarm" BOOLEAN NOT NULL DEFAULT false,
    "alertedAt" TIMESTAMPTZ(3),
    "answer" "StopAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StopNotice_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "IntakeKey" (
    "clinicId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntakeKey_pkey" PRIMARY KEY ("clinicId","key")
);

-- CreateTable
CREATE TABLE "Referral" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "caseId" UUID NOT NULL,
    "specialistId" UUID NOT NULL,
    "specialty" "Specialty" NOT NULL,
    "state" "ReferralState" NOT NULL DEFAULT 'draft',
    "question" TEXT NOT NULL,
    "incompleteWhy" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "bookedFor" TIMESTAMPTZ(3),
    "declineReason" "DeclineReason",
    "declinedBy" TEXT,
    "nextStep" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "blocks" JSONB NOT NULL,
    "blocksVersion" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "ReferralReply" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "state" "ReferralState" NOT NULL,
    "repliedBy" TEXT NOT NULL,
    "bookedFor" TIMESTAMPTZ(3),
    "declineReason" "DeclineReason",
    "nextStep" TEXT,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferralReply_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "AccessLink" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "LinkKind" NOT NULL,
    "objectId" UUID NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccessLink_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "MailKind" NOT NULL,
    "toAddress" TEXT NOT NULL,
    "caseId" UUID,
    "referralId" UUID,
    "state" "DeliveryState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "messageId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "DemoMail" (
    "id" UUID NOT NULL,
    "sender" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DemoMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" "ActorKind" NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT,
    "event" TEXT NOT NULL,
    "caseId" UUID,
    "referralId" UUID,
    "objectId" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "requestId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_clinicId_userId_idx" ON "Session"("clinicId", "userId");

-- CreateIndex
CREATE INDEX "PasswordLink_clinicId_userId_idx" ON "PasswordLink"("clinicId", "userId");

-- CreateIndex
CREATE INDEX "Specialist_clinicId_specialty_name_idx" ON "Specialist"("clinicId", "specialty", "name");

-- CreateIndex
CREATE INDEX "IntakeDraft_clinicId_savedAt_idx" ON "IntakeDraft"("clinicId", "savedAt");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeDraft_clinicId_caseId_key" ON "IntakeDraft"("clinicId", "caseId");

-- CreateIndex
CREATE INDEX "Patient_clinicId_dateOfBirth_fullName_idx" ON "Patient"("clinicId", "dateOfBirth", "fullName");

-- CreateIndex
CREATE UNIQUE INDEX "Case_reference_key" ON "Case"("reference");

-- CreateIndex
CREATE INDEX "Case_clinicId_ownerId_idx" ON "Case"("clinicId", "ownerId");

-- CreateIndex
CREATE INDEX "Case_clinicId_patientId_idx" ON "Case"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "AnswerSet_clinicId_caseId_createdAt_idx" ON "AnswerSet"("clinicId", "caseId", "createdAt");

-- CreateIndex
CREATE INDEX "TriageResult_clinicId_caseId_createdAt_idx" ON "TriageResult"("clinicId", "caseId", "createdAt");

-- CreateIndex
CREATE INDEX "StopNotice_clinicId_caseId_createdAt_idx" ON "StopNotice"("clinicId", "caseId", "createdAt");

-- CreateIndex
CREATE INDEX "StopNotice_clinicId_draftId_idx" ON "StopNotice"("clinicId", "draftId");

-- CreateIndex
CREATE INDEX "Referral_clinicId_caseId_idx" ON "Referral"("clinicId", "caseId");

-- CreateIndex
CREATE INDEX "Referral_clinicId_specialistId_idx" ON "Referral"("clinicId", "specialistId");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_clinicId_referralId_key" ON "Letter"("clinicId", "referralId");

-- CreateIndex
CREATE INDEX "ReferralReply_clinicId_referralId_createdAt_idx" ON "ReferralReply"("clinicId", "referralId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessLink_tokenHash_key" ON "AccessLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "AccessLink_clinicId_kind_objectId_generation_key" ON "AccessLink"("clinicId", "kind", "objectId", "generation");

-- CreateIndex
CREATE INDEX "Delivery_clinicId_referralId_idx" ON "Delivery"("clinicId", "referralId");

-- CreateIndex
CREATE INDEX "Delivery_clinicId_caseId_idx" ON "Delivery"("clinicId", "caseId");

-- CreateIndex
CREATE INDEX "Delivery_clinicId_state_createdAt_idx" ON "Delivery"("clinicId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_caseId_at_idx" ON "AuditEvent"("clinicId", "caseId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_at_idx" ON "AuditEvent"("clinicId", "at");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Specialist" ADD CONSTRAINT "Specialist_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeDraft" ADD CONSTRAINT "IntakeDraft_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeDraft" ADD CONSTRAINT "IntakeDraft_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clinicId_ownerId_fkey" FOREIGN KEY ("clinicId", "ownerId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clinicId_latestTriageId_fkey" FOREIGN KEY ("clinicId", "latestTriageId") REFERENCES "TriageResult"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerSet" ADD CONSTRAINT "AnswerSet_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TriageResult" ADD CONSTRAINT "TriageResult_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TriageResult" ADD CONSTRAINT "TriageResult_clinicId_answerSetId_fkey" FOREIGN KEY ("clinicId", "answerSetId") REFERENCES "AnswerSet"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StopNotice" ADD CONSTRAINT "StopNotice_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StopNotice" ADD CONSTRAINT "StopNotice_clinicId_draftId_fkey" FOREIGN KEY ("clinicId", "draftId") REFERENCES "IntakeDraft"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_clinicId_specialistId_fkey" FOREIGN KEY ("clinicId", "specialistId") REFERENCES "Specialist"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_clinicId_referralId_fkey" FOREIGN KEY ("clinicId", "referralId") REFERENCES "Referral"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferralReply" ADD CONSTRAINT "ReferralReply_clinicId_referralId_fkey" FOREIGN KEY ("clinicId", "referralId") REFERENCES "Referral"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_clinicId_referralId_fkey" FOREIGN KEY ("clinicId", "referralId") REFERENCES "Referral"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Written by hand: what the schema language cannot say.

-- The queue: open cases of a clinic, most pressing first (one ascending row comparison seeks the next page).
CREATE INDEX "case_queue" ON "Case" ("clinicId", "rankTier", "dueAt", "rankStrong", "rankPossible", "rankVulnerable", "rankPeg", "submittedAt", "id") WHERE "state" <> 'closed';

-- 0 stranded: every open case has a next action and a due time (its owner is a person or, when null, the shared queue).
ALTER TABLE "Case" ADD CONSTRAINT "case_not_stranded" CHECK ("state" = 'closed' OR ("nextAction" IS NOT NULL AND "dueAt" IS NOT NULL));
ALTER TABLE "Case" ADD CONSTRAINT "case_closed_has_time" CHECK ("state" <> 'closed' OR "closedAt" IS NOT NULL);

-- A referral that is under way has a due time, and one that is booked has its date.
ALTER TABLE "Referral" ADD CONSTRAINT "referral_not_stranded" CHECK ("state" IN ('draft', 'closed', 'cancelled') OR "dueAt" IS NOT NULL);
ALTER TABLE "Referral" ADD CONSTRAINT "referral_booked_has_date" CHECK ("state" <> 'booked' OR "bookedFor" IS NOT NULL);

-- Results of triage and sent letters are never changed, and the trail is neither changed nor deleted.
-- (The WASM schema engine cuts a script at every semicolon, also inside a quoted body, so they are written as \x3B.)
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN RAISE EXCEPTION ''% rows are never changed'', TG_TABLE_NAME USING ERRCODE = ''restrict_violation''\x3B END\x3B';
CREATE TRIGGER "triage_result_frozen" BEFORE UPDATE ON "TriageResult" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "letter_frozen" BEFORE UPDATE ON "Letter" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_frozen" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
