-- A saving clears "sweptAt": times of two transactions that wait for each other would not tell which came later.
DROP INDEX "draft_left";
CREATE INDEX "draft_left" ON "IntakeDraft" ("clinicId", "savedAt") WHERE "submittedAt" IS NULL AND "sweptAt" IS NULL;
