/** Runs once when the server starts: the worker lives in the same process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startWorker } = await import("@/lib/delivery/worker");
  await startWorker();
}
