import { openDatabase } from "./database.mjs";
import { readLock, runningPid, takeLock } from "./lock.mjs";
import { startPostgres } from "./postgres.mjs";

/** The database for one command: the running product's own, left running, or started for as long as it takes. */
export async function borrowDatabase(settings) {
  if (settings.databaseUrl) return openDatabase(settings);
  if (runningPid(settings.dataDir) !== null) {
    const { url } = await startPostgres(settings.dataDir);
    const { publicUrl = settings.publicUrl } = readLock(settings.dataDir) ?? {};
    return { url: url("plumbline"), publicUrl, stop: async () => {} };
  }
  const lock = takeLock(settings.dataDir);
  try {
    const { url, stop } = await openDatabase(settings);
    return { url, stop: () => stop().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
