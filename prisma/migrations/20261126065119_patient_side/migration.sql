-- CreateEnum
CREATE TYPE "DraftKind" AS ENUM ('intake', 'update');

-- CreateEnum
CREATE TYPE "SamePerson" AS ENUM ('possible', 'same', 'different');

-- AlterEnum
ALTER TYPE "AnswerSource" ADD VALUE 'abandoned';

-- AlterEnum
ALTER TYPE "LinkKind" ADD VALUE 'draft_resume';

-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "IntakeDraft" ADD COLUMN     "kind" "DraftKind" NOT NULL DEFAULT 'intake',
ADD COLUMN     "ofCaseId" UUID,
ADD COLUMN     "resumeHash" TEXT;

-- AlterTable
ALTER TABLE "Patient" ADD COLUMN     "preferences" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "StopNotice" ADD COLUMN     "realertedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "PatientQuestion" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "PatientQuestion_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "CaseLink" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "state" "SamePerson" NOT NULL DEFAULT 'possible',
    "agrees" TEXT[],
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseLink_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "PatientQuestion_clinicId_caseId_askedAt_idx" ON "PatientQuestion"("clinicId", "caseId", "askedAt");

-- CreateIndex
CREATE INDEX "CheckIn_clinicId_caseId_idx" ON "CheckIn"("clinicId", "caseId");

-- CreateIndex
CREATE INDEX "CheckIn_clinicId_sentAt_dueAt_idx" ON "CheckIn"("clinicId", "sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "CaseLink_clinicId_otherId_idx" ON "CaseLink"("clinicId", "otherId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseLink_clinicId_caseId_otherId_key" ON "CaseLink"("clinicId", "caseId", "otherId");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeDraft_resumeHash_key" ON "IntakeDraft"("resumeHash");

-- CreateIndex
CREATE INDEX "IntakeDraft_clinicId_ofCaseId_idx" ON "IntakeDraft"("clinicId", "ofCaseId");

-- AddForeignKey
ALTER TABLE "IntakeDraft" ADD CONSTRAINT "IntakeDraft_clinicId_ofCaseId_fkey" FOREIGN KEY ("clinicId", "ofCaseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientQuestion" ADD CONSTRAINT "PatientQuestion_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientQuestion" ADD CONSTRAINT "PatientQuestion_clinicId_askedById_fkey" FOREIGN KEY ("clinicId", "askedById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_clinicId_otherId_fkey" FOREIGN KEY ("clinicId", "otherId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_clinicId_decidedById_fkey" FOREIGN KEY ("clinicId", "decidedById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Stop pages that nobody answered yet: the sweep looks at them every few seconds.
CREATE INDEX "stop_unanswered" ON "StopNotice" ("clinicId", "createdAt") WHERE "answeredAt" IS NULL AND "realertedAt" IS NULL;
