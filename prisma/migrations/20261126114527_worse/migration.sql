-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'check_in';

-- Two clicks and two tabs share one update: a case has at most one that was not sent.
CREATE UNIQUE INDEX "update_open" ON "IntakeDraft" ("clinicId", "ofCaseId") WHERE "kind" = 'update' AND "submittedAt" IS NULL;
