import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { root } from "./settings.mjs";

const FOLDER = join(root, "prisma/migrations");

/** Brings a database to the newest migration, and the job queue's own schema with it. Does nothing when all is there. */
export async function migrate(url) {
  const names = migrationNames();
  if ((await appliedNames(url)).join() !== names.join()) {
    await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList: migrationsList(), filters: { externalTables: [], externalEnums: [] } }),
    );
  }
  await installQueue(url);
}

export const migrationNames = () =>
  readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, "migration.sql"))).sort();

/** The migrations as the engine wants them. */
export function migrationsList() {
  return {
    baseDir: FOLDER,
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(FOLDER, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(FOLDER, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

async function appliedNames(url) {
  return query(url, async (client) => {
    const there = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`);
    if (!there.rows[0].there) return [];
    const rows = await client.query(
      `SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    );
    return rows.rows.map((row) => row.migration_name);
  });
}

/**
 * Runs work with Prisma's schema engine as WebAssembly: the package hides its entry, so it is loaded by path.
 * The pool is ours, because the engine never closes its own.
 */
export async function withSchemaEngine(url, work) {
  const require = createRequire(join(root, "package.json"));
  const folder = join(root, "node_modules/@prisma/schema-engine-wasm");
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const { bindMigrationAwareSqlAdapterFactory } = require("@prisma/driver-adapter-utils");
  const { PrismaPg } = require("@prisma/adapter-pg");
  const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await glue.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, factory);
    return await work(engine);
  } finally {
    await pool.end();
  }
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
