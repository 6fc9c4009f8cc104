-- CreateTable
CREATE TABLE "Examination" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "findings" JSONB NOT NULL,
    "findingsVersion" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Examination_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "Examination_clinicId_caseId_createdAt_idx" ON "Examination"("clinicId", "caseId", "createdAt");

-- AddForeignKey
ALTER TABLE "Examination" ADD CONSTRAINT "Examination_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Examination" ADD CONSTRAINT "Examination_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was found is never changed.
CREATE TRIGGER "examination_frozen" BEFORE UPDATE OR DELETE ON "Examination" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
