import { must } from "./command.mjs";
import { checkExternal } from "./external.mjs";
import { migrate, query } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { step } from "./say.mjs";
import { serverEnv } from "./settings.mjs";

/** The database to run on, migrated: the one given, or the embedded one with its demo clinic. Returns { url, keep, stop }. */
export async function openDatabase(settings) {
  if (settings.databaseUrl) {
    await checkExternal(settings.databaseUrl);
    await migrate(settings.databaseUrl);
    return { url: settings.databaseUrl, keep: () => {}, stop: async () => {} };
  }
  const server = await startPostgres(settings.dataDir);
  const url = server.url("plumbline");
  try {
    if (!(await exists(server, "plumbline"))) await makeDemo(server, settings);
    await migrate(url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, keep: server.keep, stop: server.stop };
}

/** The demo is loaded into a database of another name and renamed at the end: it is there whole or not at all. */
async function makeDemo(server, settings) {
  const admin = server.url("postgres");
  await query(admin, (c) => c.query("DROP DATABASE IF EXISTS plumbline_loading WITH (FORCE)"));
  await query(admin, (c) => c.query("CREATE DATABASE plumbline_loading"));
  const url = server.url("plumbline_loading");
  await migrate(url);
  await step("Loading the demo clinic", () => loadDemo(url, settings));
  await query(admin, (c) => c.query("ALTER DATABASE plumbline_loading RENAME TO plumbline"));
}

async function loadDemo(url, settings) {
  const env = { ...serverEnv(settings, url), LOG_LEVEL: "error" };
  await must(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/demo/load.ts"],
    { env },
  );
}

async function exists(server, name) {
  const found = await query(server.url("postgres"), (c) =>
    c.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]),
  );
  return found.rows.length > 0;
}
