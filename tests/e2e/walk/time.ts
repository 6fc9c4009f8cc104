import pg from "pg";
import { startPostgres } from "../../../scripts/platform/postgres.mjs";

/** Lets days pass for what is planned for a case: weeks are too long for a test. Nothing else of the product is passed by. */
export async function passDays(reference: string, days: number): Promise<void> {
  const running = await startPostgres(process.env["E2E_DATA_DIR"] ?? "");
  const client = new pg.Client({ connectionString: running.url("plumbline") });
  await client.connect();
  try {
    await client.query(
      `UPDATE "CheckIn" SET "dueAt" = "dueAt" - make_interval(days => $1)
        WHERE "caseId" = (SELECT "id" FROM "Case" WHERE "reference" = $2)`,
      [days, reference],
    );
  } finally {
    await client.end();
  }
}
