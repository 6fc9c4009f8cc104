import pg from "pg";

/** The address of this file's own database, for a second process or a raw connection. */
export const databaseUrl = (): string => process.env.DATABASE_URL ?? "";

/** Runs one statement on this file's database, past Prisma: for looking at rows as they lie there. */
export async function testDatabase<Row extends object>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
