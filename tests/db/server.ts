import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate, query } from "../../scripts/platform/migrate.mjs";
import { startPostgres } from "../../scripts/platform/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** address of the tests' PostgreSQL with DATABASE in place of a name */
    postgres: string;
  }
}

/** One PostgreSQL for the run, in a folder of its own, with a migrated database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-db-"));
  // Run as root, the server is the user postgres: it must be able to pass through.
  chmodSync(folder, 0o711);
  const server = await startPostgres(folder, { forgetful: true });
  await query(server.url("postgres"), (c) => c.query("CREATE DATABASE plumbline_template"));
  await migrate(server.url("plumbline_template"));
  project.provide("postgres", server.url("DATABASE"));
  return async () => {
    await server.stop();
    for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
  };
}
