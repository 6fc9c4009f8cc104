// A clinic of n cases, made inside the database from a cohort of real triage results: one INSERT … SELECT a table.
import { query } from "../../platform/migrate.mjs";
import { CASES, COHORT, REFERENCES, REFERRALS, REST, STAGE } from "./rows.mjs";

const TABLES = ["Patient", "PatientWord", "Case", "AnswerSet", "TriageResult", "Referral"];

/** References a statement. */
const CHUNK = 50_000;

/** Fills an empty, migrated database. `open`: the share of cases that are not closed. Returns the clinic's id. */
export function loadCases(url, { people, references, cases, open }) {
  return query(url, async (client) => {
    const run = (text, values = []) => client.query(text, values);
    // The rows fit by construction; checking six million references one by one would take most of the time.
    await run("SET session_replication_role = replica");
    await run("SET synchronous_commit = off");
    await run("SET maintenance_work_mem = '512MB'");
    await run("SET work_mem = '128MB'");
    await run(COHORT, [JSON.stringify(people)]);
    const clinic = (await run(REST)).at(-1).rows[0].id;
    await run(REFERENCES[0]);
    for (let from = 0; from < cases; from += CHUNK)
      await run(REFERENCES[1], [from, references(from, Math.min(cases, from + CHUNK))]);
    const indexes = await setAside(run);
    await run(STAGE, [cases]);
    for (const text of [...CASES, REFERRALS])
      await run(text, text.includes("$2") ? [clinic, open] : [clinic]);
    for (const { indexdef } of indexes) await run(indexdef);
    await run("DROP TABLE bench_cohort, bench_stage, bench_reference");
    await run("VACUUM (ANALYZE)");
    return clinic;
  });
}

/** Takes away what is quicker made at the end: every index of the large tables that holds no key. */
async function setAside(run) {
  const { rows } = await run(
    `SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS indexdef
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      WHERE c.relname = ANY($1) AND NOT i.indisprimary`,
    [TABLES],
  );
  for (const { name } of rows) await run(`DROP INDEX ${name}`);
  return rows;
}
