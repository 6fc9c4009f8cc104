import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { sql, tx } from "@/lib/base/db";
import type { QueueQuery } from "./queueQuery";
import { RANK } from "./queueRank";
import { type Answer, searchPageOf, type WrittenPage } from "./queueRow";
import { readSought, type Sought } from "./queueSought";
import { answerSql, HOLDER, linesSql, OWNER } from "./queueSql";
import type { Looking } from "./queueWhere";

/** Matches that are ranked; of a name so common that there are more, more of it has to be typed. */
const MOST_MATCHES = 500;

/**
 * The cases of a reference, a birth date or a name: open ones in the order of the queue, then closed ones. Rows of a
 * search name the person, so the trail says that there was one (never what was typed).
 */
export function searchQueue(
  actor: Actor<"queue:read">,
  query: QueueQuery,
  typed: string,
): Promise<WrittenPage> {
  const { clinicId, userId } = actor;
  const sought = readSought(typed);
  return tx(async (t) => {
    const [answer] = await t.$queryRaw<Answer[]>(searchSql({ clinicId, userId }, query, sought));
    if (!answer) throw new Error("Nothing was searched: the clinic is gone.");
    const page = searchPageOf(answer, query);
    const facts = { by: kindOf(sought), found: page.rows.length };
    await record(t, actor, { event: "case.searched", facts });
    return page;
  });
}

function kindOf({ reference, birthDates, words }: Sought): string {
  if (birthDates.length > 0) return "birth_date";
  if (reference) return "reference";
  return words.length > 0 ? "name" : "nothing";
}

/** Ranked first, by few columns; only what is shown is read whole. */
export function searchSql(looking: Looking, query: QueueQuery, sought: Sought): sql.Sql {
  const found = sql.sql`
    SELECT c.*, ${HOLDER}, coalesce(n."fullName", n."firstName") AS "name", m."place"
      FROM (
        SELECT c."id", row_number() OVER (ORDER BY ${FIRST}) AS "place"
          FROM (${matches(looking.clinicId, sought)}) f
          ${casesOf(sql.sql`x."clinicId" = ${looking.clinicId}::uuid AND x."id" = f."id"`)}
         ORDER BY ${FIRST} LIMIT ${query.limit + 1}::int
      ) m
      JOIN "Case" c ON c."clinicId" = ${looking.clinicId}::uuid AND c."id" = m."id"
      JOIN "Patient" n ON n."clinicId" = c."clinicId" AND n."id" = c."patientId" ${OWNER}`;
  return answerSql(looking, query, linesSql(found, sql.sql`c."place"`));
}

/** Open ones in the order of the queue, then closed ones. */
const FIRST = sql.sql`c."state" = 'closed', ${RANK}`;

/** Looked up one by one (OFFSET 0 sees to it): a few hundred are no reason to read all cases through. */
const casesOf = (which: sql.Sql): sql.Sql =>
  sql.sql`CROSS JOIN LATERAL (SELECT * FROM "Case" x WHERE ${which} OFFSET 0) c`;

/** The ids that fit, each way by its own index; at most MOST_MATCHES a way. */
function matches(clinicId: string, { reference, birthDates, words }: Sought): sql.Sql {
  const ways = [
    ...(reference ? [byReference(clinicId, reference)] : []),
    ...(birthDates.length > 0 ? [byBirthDate(clinicId, birthDates)] : []),
    ...(words.length > 0 ? [byName(clinicId, words)] : []),
  ];
  if (ways.length === 0) return sql.sql`SELECT NULL::uuid AS "id" WHERE FALSE`;
  return sql.join(
    ways.map((way) => sql.sql`(${way} LIMIT ${MOST_MATCHES}::int)`),
    " UNION ",
  );
}

const byReference = (clinicId: string, prefix: string): sql.Sql => sql.sql`
  SELECT c."id" FROM "Case" c
   WHERE c."reference" LIKE ${`${prefix}%`} AND c."clinicId" = ${clinicId}::uuid`;

const byBirthDate = (clinicId: string, dates: string[]): sql.Sql => sql.sql`
  SELECT c."id" FROM "Patient" b
    ${casesOf(sql.sql`x."clinicId" = b."clinicId" AND x."patientId" = b."id"`)}
   WHERE b."clinicId" = ${clinicId}::uuid AND b."dateOfBirth" = ANY(${dates}::date[])`;

/** The longest word leads through its index; the others are looked up person by person. */
function byName(clinicId: string, words: string[]): sql.Sql {
  const [lead = "", ...others] = [...words].sort((a, b) => b.length - a.length);
  const also = others.map(
    (word) => sql.sql`AND EXISTS (
      SELECT 1 FROM "PatientWord" x WHERE x."clinicId" = w."clinicId"
         AND x."patientId" = w."patientId" AND x."word" LIKE ${`${word}%`})`,
  );
  return sql.sql`
    SELECT c."id" FROM (
      SELECT w."clinicId", w."patientId" FROM "PatientWord" w
       WHERE w."clinicId" = ${clinicId}::uuid AND w."word" LIKE ${`${lead}%`}
         ${also.length > 0 ? sql.join(also, " ") : sql.empty} LIMIT ${MOST_MATCHES}::int) w
      ${casesOf(sql.sql`x."clinicId" = w."clinicId" AND x."patientId" = w."patientId"`)}`;
}
