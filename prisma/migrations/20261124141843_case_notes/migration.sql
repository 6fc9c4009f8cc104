-- What a clinician wrote when deciding. Each decision keeps its own note.
-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('level', 'self_care', 'emergency', 'close', 'reopen');

-- CreateTable
CREATE TABLE "CaseNote" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "code" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "CaseNote_clinicId_caseId_createdAt_idx" ON "CaseNote"("clinicId", "caseId", "createdAt");

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The words of closing are a note like the others.
ALTER TABLE "Case" DROP COLUMN "closeNote";

-- What a clinician wrote is never changed.
CREATE TRIGGER "case_note_frozen" BEFORE UPDATE OR DELETE ON "CaseNote" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
