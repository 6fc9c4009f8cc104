import { afterAll, inject } from "vitest";
import { query } from "../../scripts/platform/migrate.mjs";

// One clone a worker, made new for each file before anything of lib is imported.
const name = `plumbline_test_${process.env.VITEST_POOL_ID ?? "0"}`;
const server = inject("postgres");
const address = (database: string): string => server.replace("/DATABASE", `/${database}`);

await query(address("postgres"), async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE plumbline_template`);
});
process.env.DATABASE_URL = address(name);

type Kept = {
  plumblineDb?: { $disconnect(): Promise<void> };
  plumblineBoss?: Promise<{ stop(options: { graceful: boolean }): Promise<void> }>;
};

afterAll(async () => {
  const kept = globalThis as unknown as Kept;
  await (await kept.plumblineBoss)?.stop({ graceful: false });
  await kept.plumblineDb?.$disconnect();
});
