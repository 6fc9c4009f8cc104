// npm run db:migration -- NAME: writes the SQL that leads from the migrations to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dropsIn } from "./platform/drops.mjs";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { Mendable, run, say } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Mendable(
      "Give the migration a name in small letters: npm run db:migration -- add_notes",
    );
  }
  await ensureInstalled({ dev: true });
  const sql = await readDifference();
  if (/^\s*(-- .*empty migration.*)?\s*$/i.test(sql)) {
    say("Nothing to do: the migrations lead to the schema already.");
  } else {
    write(name, sql);
    await ensureClient();
  }
  process.exit(0);
});

async function readDifference() {
  const { difference } = await import("./platform/engine.mjs");
  const { temporaryPostgres } = await import("./platform/temporary.mjs");
  const postgres = await temporaryPostgres("migration");
  try {
    return await difference(await postgres.create("plumbline_shadow"));
  } finally {
    await postgres.end();
  }
}

function write(name, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma/migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  say(
    `Written: ${folder}/migration.sql. Read it, and add by hand what Prisma cannot say (checks, partial indexes, triggers).`,
  );
  const drops = dropsIn(sql);
  if (drops.length === 0) return;
  say(
    `It takes away for good:\n  ${drops.join("\n  ")}\nPrisma knows only what the schema names. Was one of these written by hand? Delete its line, and name it in the schema (an index: map:), or make it partial.`,
  );
}
