// The SQL that makes the rows of a bench database. h(i, salt) is a number from 0 to 999 that looks random and is not.

export const COHORT = `
  CREATE UNLOGGED TABLE bench_cohort AS
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS p(n int, answers jsonb, result jsonb, locale text, vocabulary text,
    tier "Tier", "rankTier" int, "rankStrong" int, "rankPossible" int, "rankVulnerable" int, "rankPeg" int,
    "triageTier" "Tier", certainty "Certainty", "ruleIds" text[], specialty "Specialty", age int, sex text,
    "worstSite" text)`;

export const REST = `
  CREATE FUNCTION pg_temp.h(i int, salt int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (hashint8(i::bigint * 31 + salt)::bigint & 2147483647) % 1000;
  INSERT INTO "Clinic" ("id", "name", "phone", "hours")
    VALUES (uuidv7(), 'Bench clinic', '(312) 555-0100', '{"week":{"mon":[["08:00","17:00"]],"tue":[["08:00","17:00"]],"wed":[["08:00","17:00"]],"thu":[["08:00","17:00"]],"fri":[["08:00","17:00"]]},"holidays":[]}');
  INSERT INTO "User" ("clinicId", "id", "email", "name", "role", "digest")
    SELECT k."id", uuidv7(), 'bench' || n || '@example.test', 'Dr. Bench ' || chr(64 + n), 'clinician', false
      FROM "Clinic" k, generate_series(1, 20) n;
  INSERT INTO "Specialist" ("clinicId", "id", "name", "organisation", "specialty", "email", "phone", "addressLine",
      "city", "postalCode", "languages", "verifiedAt")
    SELECT k."id", uuidv7(), 'Dr. Office', 'Office', s, 'office@example.test', '(312) 555-0101', '1 Sample St',
           'Chicago', '60601', '{en}', now()
      FROM "Clinic" k, unnest(enum_range(NULL::"Specialty")) s;
  SELECT "id" FROM "Clinic"`;

/** One line a case: its ids and the dice it was thrown with. Those sent last have the youngest ids, as in life. */
export const STAGE = `
  CREATE UNLOGGED TABLE bench_stage AS
  SELECT i, uuidv7(-age) AS "caseId", uuidv7(-age) AS "patientId", uuidv7(-age) AS "answerSetId",
         uuidv7(-age) AS "triageId", now() - age AS "sentAt",
         i % (SELECT count(*) FROM bench_cohort)::int AS n,
         pg_temp.h(i, 1) AS state, pg_temp.h(i, 2) AS owner, pg_temp.h(i, 3) AS due, pg_temp.h(i, 4) AS word
    FROM (SELECT i, interval '1 minute' + ($1::int - i) * (interval '60 days' / $1::int) AS age
            FROM generate_series(1, $1::int) i) AS s`;

const FIRST =
  "Ana,Ben,Carla,Dmitri,Elena,Farid,Grace,Hugo,Ines,Jorge,Kim,Lucia,Marisol,Nadia,Omar,Paula,Quinn,Rosa,Sam,Tess";
const LAST = "Exampl,Sampl,Testw,Madeup,Fictit,Invent,Notreal,Pretend,Someb,Dummyk";
const END = "ar,er,ell,ton,son,ez,ova,ini,ard,wood";

const NAME = `(string_to_array('${FIRST}', ','))[1 + s.word % 20] || ' '
    || (string_to_array('${LAST}', ','))[1 + s.due % 10] || (string_to_array('${END}', ','))[1 + s.owner % 10]
    || CASE WHEN s.i % 3 = 0 THEN ' ' || chr(65 + s.i % 26) || 'o' || chr(97 + s.word % 26) || chr(97 + s.due % 26) ELSE '' END`;

/** Where an open case stands, by its throw: 55 % new, 15 in review, 8 with the patient, 17 referred, 4 advised, 1 handled. */
const STATE = `CASE
    WHEN s.state < 550 AND c.tier <> 'emergency' THEN 'received' WHEN s.state < 700 THEN 'in_review'
    WHEN s.state < 780 THEN 'info_requested' WHEN s.state < 950 THEN 'referred'
    WHEN s.state < 990 THEN 'self_care' ELSE 'emergency_handled' END`;

/** Minutes from now: an emergency is due within minutes, self-care within weeks; two of five are late. */
const DUE = `now() + (s.due - 400) * (ARRAY[0.03, 0.5, 3, 8, 20, 30])[1 + c."rankTier"] * interval '1 minute'`;

export const REFERENCES = [
  "CREATE UNLOGGED TABLE bench_reference (i int PRIMARY KEY, reference text)",
  "INSERT INTO bench_reference SELECT $1::int + n, r FROM unnest($2::text[]) WITH ORDINALITY AS t(r, n)",
];

const FROM = `FROM bench_stage s JOIN bench_cohort c ON c.n = s.n`;

export const CASES = [
  `INSERT INTO "Patient" ("clinicId", "id", "fullName", "dateOfBirth", "phone", "preferredLanguage", "locale", "createdAt")
   SELECT $1::uuid, s."patientId", ${NAME}, (now() - coalesce(c.age, 50) * interval '1 year' - s.word * interval '8 hours')::date,
          '(312) 555-01' || lpad((s.i % 100)::text, 2, '0'),
          CASE WHEN s.word < 5 THEN 'vi' WHEN s.word < 25 THEN 'zh' ELSE c.locale END, c.locale, s."sentAt" ${FROM}`,
  `INSERT INTO "PatientWord" ("clinicId", "patientId", "word")
   SELECT $1::uuid, "id", unnest("name_words"("fullName")) FROM "Patient"`,
  `INSERT INTO "AnswerSet" ("clinicId", "id", "caseId", "source", "locale", "vocabularyVersion", "answers", "createdAt")
   SELECT $1::uuid, s."answerSetId", s."caseId", 'form', c.locale, c.vocabulary, c.answers, s."sentAt" ${FROM}`,
  `INSERT INTO "TriageResult" ("clinicId", "id", "caseId", "answerSetId", "rulesetVersion", "tier", "certainty", "result", "createdAt")
   SELECT $1::uuid, s."triageId", s."caseId", s."answerSetId", c.result ->> 'rulesetVersion', c.tier, c.certainty, c.result, s."sentAt" ${FROM}`,
  `INSERT INTO "Case" ("clinicId", "id", "reference", "state", "patientId", "complete", "ownerId", "claimedUntil", "turn",
      "nextAction", "dueAt", "tier", "rankTier", "rankStrong", "rankPossible", "rankVulnerable", "rankPeg", "triageTier",
      "certainty", "latestTriageId", "ruleIds", "specialty", "age", "sex", "worstSite", "submittedAt", "firstLookAt", "closedAt", "closeReason")
   SELECT $1::uuid, s."caseId", f.reference, x.state, s."patientId", true,
          CASE WHEN x.state IN ('received', 'closed') THEN NULL ELSE u.ids[1 + s.owner % 20] END,
          CASE WHEN x.state = 'in_review' AND s.owner < 20 THEN now() + interval '1 hour' END,
          CASE x.state WHEN 'info_requested' THEN 'patient' WHEN 'self_care' THEN 'patient' WHEN 'referred' THEN 'recipient' ELSE 'clinic' END::"Turn",
          CASE x.state WHEN 'received' THEN 'first_look' WHEN 'in_review' THEN 'decide' WHEN 'info_requested' THEN 'patient_answers'
            WHEN 'referred' THEN 'recipient_decides' WHEN 'closed' THEN NULL ELSE 'follow_up' END::"NextAction",
          CASE WHEN x.state <> 'closed' THEN ${DUE} END,
          c.tier, c."rankTier", c."rankStrong", c."rankPossible", c."rankVulnerable", c."rankPeg", c."triageTier",
          c.certainty, s."triageId", c."ruleIds", c.specialty, c.age, c.sex, c."worstSite", s."sentAt",
          CASE WHEN x.state <> 'received' THEN s."sentAt" + interval '30 seconds' END,
          CASE WHEN x.state = 'closed' THEN s."sentAt" + interval '50 seconds' END,
          CASE WHEN x.state = 'closed' THEN 'self_care_advice'::"CloseReason" END
     ${FROM} JOIN bench_reference f ON f.i = s.i
     CROSS JOIN LATERAL (SELECT (CASE WHEN pg_temp.h(s.i, 5) >= $2::float8 * 1000 THEN 'closed' ELSE ${STATE} END)::"CaseState" AS state) x
     CROSS JOIN (SELECT array_agg("id") AS ids FROM "User") u`,
];

export const REFERRALS = `
  INSERT INTO "Referral" ("clinicId", "id", "caseId", "specialistId", "specialty", "state", "question", "createdById",
      "createdAt", "sentAt", "dueAt")
  SELECT $1::uuid, uuidv7(), c."id", p."id", p."specialty", 'sent', 'What is next?', c."ownerId",
         c."submittedAt", c."submittedAt", c."dueAt"
    FROM "Case" c JOIN "Specialist" p ON p."specialty" = c."specialty" WHERE c."state" = 'referred'`;
