import type { TestProject } from "vitest/node";
import { migrate } from "../../scripts/platform/migrate.mjs";
import { temporaryPostgres } from "../../scripts/platform/temporary.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** address of the tests' PostgreSQL with DATABASE in place of a name */
    postgres: string;
  }
}

/** One PostgreSQL for the run, in a folder of its own, with a migrated database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await temporaryPostgres("db");
  await migrate(await postgres.create("plumbline_template"));
  project.provide("postgres", postgres.url("DATABASE"));
  return postgres.end;
}
