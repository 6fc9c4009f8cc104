-- Whoever changes a case, in whatever statement, every server hears of it at once (lib/base/listen): ids and a kind,
-- nothing of the person. What only renews a lease is no news. Alike tellings of one transaction are sent once by
-- PostgreSQL itself, and a load of many cases tells once a clinic. (Semicolons within a body are written as \x3B, see init.)
CREATE FUNCTION "tell_of_case"("clinicId" uuid, "caseId" uuid, kind text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('plumbline_case', json_build_object('clinicId', $1, 'caseId', $2, 'kind', $3,
    'at', floor(extract(epoch FROM now()) * 1000))::text)
$$;

CREATE FUNCTION "tell_of_new_cases"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  IF (SELECT count(*) FROM fresh) > 50 THEN
    PERFORM "tell_of_case"(f."clinicId", NULL, ''many'') FROM (SELECT DISTINCT "clinicId" FROM fresh) f\x3B
  ELSE
    PERFORM "tell_of_case"(f."clinicId", f."id", ''new'') FROM fresh f\x3B
  END IF\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "case_made_told" AFTER INSERT ON "Case" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_new_cases"();

CREATE FUNCTION "tell_of_changed_case"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM "tell_of_case"(NEW."clinicId", NEW."id", CASE
    WHEN NEW."rankTier" <> OLD."rankTier" THEN ''level''
    WHEN NEW."ownerId" IS DISTINCT FROM OLD."ownerId" THEN ''owner''
    ELSE ''change'' END)\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER "case_changed_told" AFTER UPDATE ON "Case" FOR EACH ROW
  WHEN ((OLD."version", OLD."state", OLD."turn", OLD."ownerId", OLD."dueAt", OLD."rankTier", OLD."newsAt", OLD."escalatedAt")
    IS DISTINCT FROM (NEW."version", NEW."state", NEW."turn", NEW."ownerId", NEW."dueAt", NEW."rankTier", NEW."newsAt", NEW."escalatedAt"))
  EXECUTE FUNCTION "tell_of_changed_case"();
