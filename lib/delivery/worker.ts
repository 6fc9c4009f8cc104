import "server-only";
import type { JobWithMetadata } from "pg-boss";
import { stopListening } from "@/lib/base/listen";
import { errorWords, log } from "@/lib/base/log";
// By this name: the queue's bench puts nothing in its place (next.config.js).
import { startSweeping } from "@/lib/delivery/sweeps";
import { boss, stopBoss } from "@/lib/jobs/boss";
import type { Jobs } from "@/lib/jobs/names";
import { deliver } from "./deliver";

const kept = globalThis as unknown as { plumblineWorker?: boolean };

/** Starts the job worker of this process. A database that is not there yet is tried again, not fatal. */
export async function startWorker(): Promise<void> {
  try {
    const queue = await boss();
    // Half a second between looks: a stop page waits for its alert.
    const options = {
      pollingIntervalSeconds: 0.5,
      batchSize: 1,
      localConcurrency: 2,
      includeMetadata: true,
    } as const;
    await queue.work(
      "mail.deliver",
      options,
      async (jobs: JobWithMetadata<Jobs["mail.deliver"]>[]) => {
        for (const job of jobs) await deliver(job.data, job.retryCount >= job.retryLimit);
      },
    );
    kept.plumblineWorker = true;
    const stopping = new AbortController();
    startSweeping(stopping.signal);
    process.once("SIGTERM", () => {
      stopping.abort();
      // Open streams would keep the server from ending.
      void stopListening();
      void stopBoss();
    });
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
