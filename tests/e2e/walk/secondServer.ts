import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startPostgres } from "../../../scripts/platform/postgres.mjs";
import { startServer, stopServer, untilHealthy } from "../../../scripts/platform/server.mjs";
import { readSettings, serverEnv } from "../../../scripts/platform/settings.mjs";

/** One more process of the product on the database of the one under test, with the same secrets. */
export async function secondServer(): Promise<{ address: string; stop: () => Promise<void> }> {
  const dataDir = process.env.E2E_DATA_DIR ?? join(tmpdir(), "plumbline-e2e");
  const port = await freePort();
  const settings = readSettings({ own: true, env: { PORT: String(port), DATA_DIR: dataDir } });
  const { url } = await startPostgres(dataDir);
  const child = startServer("start", settings, serverEnv(settings, url("plumbline")));
  child.stdout?.resume();
  await untilHealthy(settings, child);
  return { address: settings.publicUrl, stop: () => stopServer(child) };
}
