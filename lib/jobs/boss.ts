import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/base/env";
import { errorWords, log } from "@/lib/base/log";
import { JOB_NAMES } from "./names";

// One a process, kept on globalThis: Next bundles instrumentation and routes apart.
const kept = globalThis as unknown as { plumblineBoss?: Promise<PgBoss> };

/** The started queue of this process. Its tables belong to the owner and are made by the migration step, not here. */
export function boss(): Promise<PgBoss> {
  kept.plumblineBoss ??= startBoss().catch((error: unknown) => {
    delete kept.plumblineBoss;
    throw error;
  });
  return kept.plumblineBoss;
}

async function startBoss(): Promise<PgBoss> {
  const started = new PgBoss({
    connectionString: env().DATABASE_URL,
    migrate: false,
    max: 4,
    // Scheduling is by our own sweeps; maintenance stays on.
    schedule: false,
  });
  started.on("error", (error) =>
    log.warn("the job queue had an error", { error: errorWords(error) }),
  );
  await started.start();
  for (const name of JOB_NAMES) await started.createQueue(name);
  return started;
}

/** Ends the worker: running jobs get five seconds, what is left runs after the next start. */
export async function stopBoss(): Promise<void> {
  const running = await kept.plumblineBoss?.catch(() => null);
  delete kept.plumblineBoss;
  await running?.stop({ graceful: true, timeout: 5_000 });
}
