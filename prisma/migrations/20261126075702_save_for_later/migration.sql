-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'draft_link';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "looksAutomated" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "draftId" UUID;

-- AlterTable
ALTER TABLE "IntakeDraft" ADD COLUMN     "laterTyped" JSONB,
ADD COLUMN     "sweptAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Patient" ADD COLUMN     "nameKey" TEXT,
ADD COLUMN     "phoneKey" TEXT;

-- CreateIndex
CREATE INDEX "Delivery_clinicId_draftId_idx" ON "Delivery"("clinicId", "draftId");

-- CreateIndex
CREATE INDEX "Patient_clinicId_dateOfBirth_nameKey_id_idx" ON "Patient"("clinicId", "dateOfBirth", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Patient_clinicId_dateOfBirth_phoneKey_id_idx" ON "Patient"("clinicId", "dateOfBirth", "phoneKey", "id");

-- CreateIndex
CREATE INDEX "RateCount_windowStart_idx" ON "RateCount"("windowStart");

-- Forms that were left and not looked at since their last saving: the sweep looks at them every few seconds.
CREATE INDEX "draft_left" ON "IntakeDraft" ("clinicId", "savedAt") WHERE "submittedAt" IS NULL AND ("sweptAt" IS NULL OR "sweptAt" < "savedAt");
