-- AlterTable
ALTER TABLE "Examination" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);

-- What was found is never changed: it is only marked as taken back, once.
CREATE FUNCTION "refuse_change_but_taking_back"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN IF TG_OP = ''UPDATE'' THEN IF OLD."takenBackAt" IS NULL AND NEW."takenBackAt" IS NOT NULL AND to_jsonb(OLD) - ''takenBackAt'' = to_jsonb(NEW) - ''takenBackAt'' THEN RETURN NEW\x3B END IF\x3B END IF\x3B RAISE EXCEPTION ''% rows are never changed'', TG_TABLE_NAME USING ERRCODE = ''restrict_violation''\x3B END\x3B';
DROP TRIGGER "examination_frozen" ON "Examination";
CREATE TRIGGER "examination_frozen" BEFORE UPDATE OR DELETE ON "Examination" FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_taking_back"();
