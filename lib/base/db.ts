import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "./env";
import { errorWords } from "./log";

export type { Prisma };
export { Prisma as sql };
/** A transaction: the only thing a change is written through. */
export type Tx = Prisma.TransactionClient;

// node-pg's defaults are 10 connections and no time-out at all: a stopped database would hang every request.
const POOL = {
  max: 10,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 8_000,
  query_timeout: 9_000,
};

const kept = globalThis as unknown as { plumblineDb?: PrismaClient; plumblinePool?: pg.Pool };

/**
 * The connections of this process; kept over reloads in development. One that dies while it waits is replaced: without
 * a listener it would end the process.
 */
export function pool(): pg.Pool {
  refuseSecond();
  kept.plumblinePool ??= new pg.Pool({
    connectionString: env().DATABASE_URL,
    idle_in_transaction_session_timeout: 10_000,
    ...POOL,
  }).on("error", () => {});
  return kept.plumblinePool;
}

/** The one client of this process. */
export function db(): PrismaClient {
  refuseSecond();
  kept.plumblineDb ??= new PrismaClient({
    adapter: new PrismaPg(pool(), { disposeExternalPool: true }),
  });
  return kept.plumblineDb;
}

/** What must happen together. Anything thrown rolls all of it back. */
export function tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction((t) => within.run(true, () => work(t)), {
    maxWait: 5_000,
    timeout: 9_000,
  });
}

const within = new AsyncLocalStorage<true>();

/**
 * Ten transactions that each wait for an eleventh connection stand still: inside one, everything goes through it.
 * Said while developing and in tests, where it shows without ten at once.
 */
function refuseSecond(): void {
  if (process.env.NODE_ENV !== "production" && within.getStore())
    throw new Error("Inside a transaction ask the transaction, not the pool.");
}

/** True when the database gave a statement up because it took longer than POOL allows. */
export const isTooSlow = (error: unknown): boolean =>
  /57014|statement timeout|Query read timeout/.test(
    error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : "",
  );

// Prisma's codes, PostgreSQL's classes 08 (connection), 53 (resources: connections, memory, disk) and 57P (shutdown), Node's names.
const BUSY =
  /\b(P1001|P1002|P1008|P1017|P2024|P2028|P2034|P2037|08\d{3}|53\d{3}|57P0\d)\b|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|time-?d? ?out|terminat|not reachable/i;

/** True when the database is out of reach, shutting down, too slow or full of others: to try again is the right advice. */
export const isBusy = (error: unknown): boolean => BUSY.test(errorWords(error));

/** True when the error says that a unique key is taken; `key` narrows to a column or constraint name. */
export function isTaken(error: unknown, key?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const meta = JSON.stringify(error.meta ?? {});
  // P2010 is a raw statement's failure; the driver says which.
  const taken = error.code === "P2002" || (error.code === "P2010" && meta.includes('"23505"'));
  return taken && (key === undefined || meta.includes(key));
}
