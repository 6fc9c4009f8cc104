import "server-only";
import { db, type Tx } from "./db";

/**
 * The database's time. All due times and expiries are taken from it, so that two servers
 * with clocks apart still agree; within a transaction it is the transaction's own time.
 */
export async function now(tx?: Tx): Promise<Date> {
  const rows = await (tx ?? db()).$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const row = rows[0];
  if (!row) throw new Error("The database did not tell its time.");
  return row.now;
}
