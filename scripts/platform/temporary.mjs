import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { query } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";

/** A folder that the database's own user can pass through when we run as root. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `plumbline-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** A PostgreSQL that is gone afterwards, fast and forgetful. Returns { url(database), create(database), end() }. */
export async function temporaryPostgres(name) {
  const folder = temporaryFolder(name);
  const server = await startPostgres(folder, { forgetful: true });
  const create = async (database) => {
    await query(server.url("postgres"), (c) => c.query(`CREATE DATABASE ${database}`));
    return server.url(database);
  };
  const end = async () => {
    await server.stop();
    for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
  };
  return { url: server.url, create, end };
}
