-- DropIndex
DROP INDEX "Case_clinicId_ownerId_idx";

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "specialty" "Specialty";

-- CreateTable
CREATE TABLE "SavedView" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ownerId" UUID,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "PatientWord" (
    "clinicId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "PatientWord_pkey" PRIMARY KEY ("clinicId","patientId","word")
);

-- CreateIndex
CREATE INDEX "SavedView_clinicId_ownerId_name_idx" ON "SavedView"("clinicId", "ownerId", "name");

-- CreateIndex
CREATE INDEX "PatientWord_clinicId_word_patientId_idx" ON "PatientWord"("clinicId", "word" text_pattern_ops, "patientId");

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_clinicId_ownerId_fkey" FOREIGN KEY ("clinicId", "ownerId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientWord" ADD CONSTRAINT "PatientWord_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Written by hand: what the schema language cannot say.

-- The views of the queue that are not a stretch of case_queue, each in the same order of rank.
-- "Mine", and the filter by owner:
CREATE INDEX "case_queue_owner" ON "Case" ("clinicId", "ownerId", "rankTier", "dueAt", "rankStrong", "rankPossible", "rankVulnerable", "rankPeg", "submittedAt", "id") WHERE "state" <> 'closed' AND "ownerId" IS NOT NULL;
-- "Unclaimed": a lease runs out without a write, so whatever is leased stands here too and is passed over while it lives.
CREATE INDEX "case_queue_free" ON "Case" ("clinicId", "rankTier", "dueAt", "rankStrong", "rankPossible", "rankVulnerable", "rankPeg", "submittedAt", "id") WHERE "state" <> 'closed' AND ("ownerId" IS NULL OR "claimedUntil" IS NOT NULL);
-- "Waiting for patient", "Awaiting specialist":
CREATE INDEX "case_queue_turn" ON "Case" ("clinicId", "turn", "rankTier", "dueAt", "rankStrong", "rankPossible", "rankVulnerable", "rankPeg", "submittedAt", "id") WHERE "state" <> 'closed' AND "turn" <> 'clinic';

-- Filters. What is common is met soon on the way along case_queue, what is rare is found by these, small because they
-- hold few different values, and sorted.
CREATE INDEX "case_open_state" ON "Case" ("clinicId", "state") WHERE "state" <> 'closed';
CREATE INDEX "case_open_specialty" ON "Case" ("clinicId", "specialty") WHERE "state" <> 'closed';
CREATE INDEX "case_open_age" ON "Case" ("clinicId", "age") WHERE "state" <> 'closed';
CREATE INDEX "patient_language" ON "Patient" ("clinicId", split_part("preferredLanguage", '-', 1));

-- Search by the beginning of a reference: this order serves LIKE whatever the database's language, and equality as before.
DROP INDEX "Case_reference_key";
CREATE UNIQUE INDEX "Case_reference_key" ON "Case" ("reference" text_pattern_ops);

-- Search by name. The words of a name without accents, capitals and marks: lib/cases/queueSought splits what is typed
-- the same way (a test holds them together). (Semicolons within a body are written as \x3B, see init.)
CREATE FUNCTION "name_words"(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT w) FILTER (WHERE w <> ''), '{}')
    FROM regexp_split_to_table(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')),
                               '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f]+') AS w
$$;

CREATE FUNCTION "keep_patient_words"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  IF TG_OP = ''UPDATE'' THEN
    DELETE FROM "PatientWord" w USING fresh f WHERE w."clinicId" = f."clinicId" AND w."patientId" = f."id"\x3B
  END IF\x3B
  INSERT INTO "PatientWord" ("clinicId", "patientId", "word")
    SELECT f."clinicId", f."id", unnest("name_words"(concat_ws('' '', f."fullName", f."firstName"))) FROM fresh f\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "patient_words_made" AFTER INSERT ON "Patient" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "keep_patient_words"();
CREATE TRIGGER "patient_words_changed" AFTER UPDATE ON "Patient" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "keep_patient_words"();
INSERT INTO "PatientWord" ("clinicId", "patientId", "word")
  SELECT "clinicId", "id", unnest("name_words"(concat_ws(' ', "fullName", "firstName"))) FROM "Patient";

-- Where the cases that are there already are headed.
UPDATE "Case" c SET "specialty" = coalesce(
  (SELECT r."specialty" FROM "Referral" r WHERE r."clinicId" = c."clinicId" AND r."caseId" = c."id" AND r."sentAt" IS NOT NULL ORDER BY r."sentAt" DESC LIMIT 1),
  (SELECT (t."result" -> 'suggestion' ->> 'specialist')::"Specialty" FROM "TriageResult" t WHERE t."clinicId" = c."clinicId" AND t."id" = c."latestTriageId"));
