-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "worstSite" TEXT;

-- Written by hand: what cases said so far, in their last set of answers.
UPDATE "Case" c SET "worstSite" = (
  SELECT a."answers" ->> 'worstSite' FROM "AnswerSet" a
   WHERE a."clinicId" = c."clinicId" AND a."caseId" = c."id"
   ORDER BY a."createdAt" DESC, a."id" DESC LIMIT 1);

-- A filter of the queue, like case_open_age: what is rare is found by it and sorted.
CREATE INDEX "case_open_site" ON "Case" ("clinicId", "worstSite") WHERE "state" <> 'closed';
