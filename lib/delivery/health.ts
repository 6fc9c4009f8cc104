import "server-only";
import { db } from "@/lib/base/db";
import { errorWords, log } from "@/lib/base/log";
import { workerRuns } from "./worker";

/** 200 when database and jobs work, else 503. It tells nothing more to whoever asks. */
export async function health(): Promise<Response> {
  const well = (await databaseAnswers()) && (await workerRuns());
  const headers = { "cache-control": "no-store" };
  return Response.json({ ok: well }, { status: well ? 200 : 503, headers });
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch (error) {
    log.warn("the database does not answer", { error: errorWords(error) });
    return false;
  }
}
