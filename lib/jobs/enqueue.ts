import "server-only";
import { fromPrisma } from "pg-boss";
import type { Tx } from "@/lib/base/db";
import { boss } from "./boss";
import type { JobName, Jobs } from "./names";

// Twelve tries with growing pauses reach over about three hours: a mail server's restart, a lost line.
const RETRY = {
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 1_800,
  expireInSeconds: 60,
};

/** Puts a job on the queue inside your own transaction: it exists exactly when the change does. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: Jobs[N],
  options: { afterSeconds?: number } = {},
): Promise<void> {
  const queue = await boss();
  const startAfter = options.afterSeconds ? { startAfter: options.afterSeconds } : {};
  await queue.send(name, payload, { ...RETRY, ...startAfter, db: fromPrisma(tx) });
}
