-- The level of a case's first result, and of the one that stood at its decision: read from the index alone. The figures ask
-- it of every case of their days, and a result's row is some 3 kB.
CREATE INDEX "triage_of_case" ON "TriageResult" ("clinicId", "caseId", "createdAt") INCLUDE ("id", "tier");
DROP INDEX "TriageResult_clinicId_caseId_createdAt_idx";
