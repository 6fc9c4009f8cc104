import "server-only";
import { db } from "@/lib/base/db";

/** Forgets counts of more than a day ago: no window is longer, and the hash of an address is one of a person too. */
export const forgetOldCounts = (): Promise<number> => db().$executeRaw`
  DELETE FROM "RateCount" WHERE "windowStart" < now() - interval '1 day'`;
