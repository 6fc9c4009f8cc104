import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { must } from "./command.mjs";
import { root } from "./settings.mjs";

export const FOLDER = join(root, "prisma/migrations");

/**
 * Brings a database to the newest migration, and the job queue's own schema with it. Does nothing when all is there.
 * The engine runs in a process of its own: its timers would hold ours for ten seconds.
 */
export async function migrate(url) {
  const names = migrationNames();
  if ((await appliedNames(url)).join() !== names.join()) {
    await must(process.execPath, ["scripts/migrate.mjs"], {
      env: { ...process.env, DATABASE_URL: url },
    });
  }
  await installQueue(url);
}

export const migrationNames = () =>
  readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, "migration.sql")))
    .sort();

async function appliedNames(url) {
  return query(url, async (client) => {
    const there = await client.query(
      `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
    );
    if (!there.rows[0].there) return [];
    const rows = await client.query(
      `SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    );
    return rows.rows.map((row) => row.migration_name);
  });
}

/** pg-boss's tables are made here, by the owner; the app itself runs with its migration off. */
async function installQueue(url) {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 1 });
  boss.on("error", () => {});
  await boss.start();
  await boss.stop({ graceful: false });
}

/** One short connection for one piece of work. */
export async function query(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
