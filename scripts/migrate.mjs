// Brings the database of DATABASE_URL to the newest migration. A process of its own: the engine keeps its connections.
import { migrate } from "./platform/migrate.mjs";
import { Mendable, run } from "./platform/say.mjs";

await run(async () => {
  if (!process.env.DATABASE_URL) throw new Mendable("DATABASE_URL is not set: give the database to migrate.");
  await migrate(process.env.DATABASE_URL);
  process.exit(0);
});
