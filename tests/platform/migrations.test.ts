import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

// In a process of its own: the engine's timers outlive it.
const SCRIPT = `
  import { difference } from "./scripts/platform/engine.mjs";
  import { temporaryPostgres } from "./scripts/platform/temporary.mjs";
  const postgres = await temporaryPostgres("platform");
  const sql = await difference(await postgres.create("plumbline_shadow"));
  await postgres.end();
  process.stdout.write(sql);
  process.exit(0);
`;

test("the migrations lead to the schema, and nothing is left to migrate", () => {
  const sql = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], {
    cwd: root,
    encoding: "utf8",
  });
  expect(sql.trim()).toBe("-- This is an empty migration.");
});
