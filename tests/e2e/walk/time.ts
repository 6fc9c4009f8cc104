import pg from "pg";
import { startPostgres } from "../../../scripts/platform/postgres.mjs";

/** Lets days pass for what is planned for a case: weeks are too long for a test. Nothing else of the product is passed by. */
export const passDays = (reference: string, days: number): Promise<void> =>
  run(
    `UPDATE "CheckIn" SET "dueAt" = "dueAt" - make_interval(days => $1)
      WHERE "caseId" = (SELECT "id" FROM "Case" WHERE "reference" = $2)`,
    [days, reference],
  );

/** Lets a form lie for days with its code, looked at since as one that was left. */
export const leaveForDays = (phone: string, days: number): Promise<void> =>
  run(
    `UPDATE "IntakeDraft" SET "signsAt" = "signsAt" - make_interval(days => $1),
            "savedAt" = "savedAt" - make_interval(days => $1), "sweptAt" = now()
      WHERE "contact"->>'phone' = $2 AND "submittedAt" IS NULL`,
    [days, phone],
  );

async function run(statement: string, values: unknown[]): Promise<void> {
  const running = await startPostgres(process.env.E2E_DATA_DIR ?? "");
  const client = new pg.Client({ connectionString: running.url("plumbline") });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}
