import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { FOLDER, migrationNames } from "./migrate.mjs";
import { root } from "./settings.mjs";

const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Applies what is missing, through Prisma's engine, so that `prisma migrate deploy` sees the same history. */
export function applyMigrations(url) {
  return withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(), filters: NO_FILTER }),
  );
}

/** The SQL that leads from the migrations to the schema; empty when there is nothing to do. `url`: an empty database to try on. */
export async function difference(url) {
  const from = { tag: "migrations", ...migrationsList() };
  const to = { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schemaText() }] };
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from,
      to,
      script: true,
      shadowDatabaseUrl: null,
      exitCode: false,
      filters: NO_FILTER,
    }),
  );
  return stdout ?? "";
}

const schemaText = () => readFileSync(join(root, "prisma/schema.prisma"), "utf8");

/** The migrations as the engine wants them. */
export function migrationsList() {
  return {
    baseDir: FOLDER,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(FOLDER, "migration_lock.toml"), "utf8"),
    },
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

/**
 * Runs work with Prisma's schema engine as WebAssembly: the package hides its entry, so it is loaded by path.
 * The pool is ours, because the engine never closes its own.
 */
async function withSchemaEngine(url, work) {
  const require = createRequire(join(root, "package.json"));
  const folder = join(root, "node_modules/@prisma/schema-engine-wasm");
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const { bindMigrationAwareSqlAdapterFactory } = require("@prisma/driver-adapter-utils");
  const { PrismaPg } = require("@prisma/adapter-pg");
  const pool = new ReadablePool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    const adapters = new PrismaPg(pool);
    const connect = () => adapters.connect().then(readingChars);
    // The database that migrations are tried on is ours and empty: no second one is made.
    const factory = bindMigrationAwareSqlAdapterFactory({
      provider: adapters.provider,
      adapterName: adapters.adapterName,
      connect,
      connectToShadowDb: connect,
    });
    const engine = await glue.SchemaEngine.new(
      { datamodels: [["schema.prisma", schemaText()]] },
      () => {},
      factory,
    );
    return await work(engine);
  } finally {
    await pool.end();
  }
}

const CHAR = 18;
const TEXT = 25;
const CHARACTER = 6;
const charColumns = new WeakMap();

/** The catalogue's "char" columns are unknown to the adapter: they pass it as text … */
class ReadablePool extends pg.Pool {
  async query(...args) {
    const result = await super.query(...args);
    const chars = (result.fields ?? []).flatMap((field, i) =>
      field.dataTypeID === CHAR ? [i] : [],
    );
    for (const i of chars) result.fields[i].dataTypeID = TEXT;
    if (chars.length > 0) charColumns.set(result.rows, chars);
    return result;
  }
}

/** … and reach the engine as characters. */
function readingChars(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of charColumns.get(result.rows) ?? []) result.columnTypes[i] = CHARACTER;
    return result;
  };
  return adapter;
}
