// Brings the database of DATABASE_URL to the newest migration; started by scripts/platform/migrate.mjs.
import { applyMigrations } from "./platform/engine.mjs";
import { Mendable, run } from "./platform/say.mjs";

await run(async () => {
  if (!process.env.DATABASE_URL)
    throw new Mendable("DATABASE_URL is not set: give the database to migrate.");
  await applyMigrations(process.env.DATABASE_URL);
  process.exit(0);
});
