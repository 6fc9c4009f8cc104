import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { query } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { root } from "./settings.mjs";

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
  const args = ["scripts/platform/undertaker.mjs", server.folder, folder, String(server.pid())];
  const undertaker = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const create = async (database) => {
    await query(server.url("postgres"), (c) => c.query(`CREATE DATABASE ${database}`));
    return server.url(database);
  };
  const end = async () => {
    await server.stop();
    const buried = new Promise((resolve) => undertaker.once("exit", resolve));
    undertaker.stdin.end();
    await buried;
  };
  return { url: server.url, create, end };
}
