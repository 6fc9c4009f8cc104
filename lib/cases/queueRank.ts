import "server-only";
import { sql } from "@/lib/base/db";

/** The columns of the rank, in the order of the index case_queue and of its sisters. */
const NAMES = [
  "rankTier",
  "dueAt",
  "rankStrong",
  "rankPossible",
  "rankVulnerable",
  "rankPeg",
  "submittedAt",
  "id",
] as const;

const columns = (alias: string, names: readonly string[], direction = ""): sql.Sql =>
  sql.raw(names.map((name) => `${alias}."${name}"${direction}`).join(", "));

/** Of the case c, to compare and to order the rows of a page once more. */
export const RANK = columns("c", NAMES);
/** The order of the queue, forward and back. The clinic leads in the index, and so here. */
export const BY_RANK = columns("c", ["clinicId", ...NAMES]);
export const BY_RANK_BACK = columns("c", ["clinicId", ...NAMES], " DESC");
