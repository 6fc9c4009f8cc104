-- CreateIndex
CREATE INDEX "Case_clinicId_submittedAt_idx" ON "Case"("clinicId", "submittedAt");

-- CreateIndex
CREATE INDEX "IntakeDraft_clinicId_createdAt_idx" ON "IntakeDraft"("clinicId", "createdAt");

-- What was decided, and what was sent, in a range of days: most cases are in neither for most of their lives.
CREATE INDEX "case_decided" ON "Case" ("clinicId", "decidedAt") WHERE "decidedAt" IS NOT NULL;
CREATE INDEX "referral_sent" ON "Referral" ("clinicId", "sentAt") WHERE "sentAt" IS NOT NULL;
