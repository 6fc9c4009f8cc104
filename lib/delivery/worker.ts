import "server-only";
import { boss, stopBoss } from "@/lib/jobs/boss";
import { errorWords, log } from "@/lib/base/log";

const kept = globalThis as unknown as { plumblineWorker?: boolean };

/** Starts the job worker of this process. A database that is not there yet is tried again, not fatal. */
export async function startWorker(): Promise<void> {
  try {
    await boss();
    kept.plumblineWorker = true;
    process.once("SIGTERM", () => void stopBoss());
  } catch (error) {
    log.warn("the worker could not start; trying again", { error: errorWords(error) });
    setTimeout(() => void startWorker(), 2_000).unref();
  }
}

/** True when the worker is up and its queue answers. */
export async function workerRuns(): Promise<boolean> {
  if (!kept.plumblineWorker) return false;
  return (await (await boss()).isInstalled()) === true;
}
