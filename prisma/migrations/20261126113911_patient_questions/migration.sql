-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('correction', 'withdrawal');

-- AlterEnum
ALTER TYPE "AnswerSource" ADD VALUE 'answer';

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'patient_link';

-- AlterEnum
ALTER TYPE "NoteKind" ADD VALUE 'question';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "newsAt" TIMESTAMPTZ(3),
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "pausedLeft" SMALLINT;

-- AlterTable
ALTER TABLE "PatientQuestion" ADD COLUMN     "answerBy" TIMESTAMPTZ(3) NOT NULL;

-- CreateTable
CREATE TABLE "PatientMessage" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "MessageKind" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMPTZ(3),
    "handledById" UUID,

    CONSTRAINT "PatientMessage_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "PatientMessage_clinicId_caseId_createdAt_idx" ON "PatientMessage"("clinicId", "caseId", "createdAt");

-- AddForeignKey
ALTER TABLE "PatientMessage" ADD CONSTRAINT "PatientMessage_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientMessage" ADD CONSTRAINT "PatientMessage_clinicId_handledById_fkey" FOREIGN KEY ("clinicId", "handledById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The clinic's clock stands only while the patient is asked: an emergency or same-day case never waits (it is not in that state).
ALTER TABLE "Case" ADD CONSTRAINT "case_paused_while_asked" CHECK (("pausedAt" IS NULL AND "pausedLeft" IS NULL)
  OR ("state" = 'info_requested' AND "pausedAt" IS NOT NULL AND "pausedLeft" IS NOT NULL));

-- Answers that did not come by their day: the sweep looks for nothing else.
CREATE INDEX "case_asked" ON "Case" ("clinicId", "dueAt") WHERE "state" = 'info_requested';
