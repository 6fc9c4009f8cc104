import "server-only";
import { createHash } from "node:crypto";
import { pool, type sql } from "./db";
import { env } from "./env";

/** Statements of which PostgreSQL keeps the plan; each connection holds 170 to 400 kB for one of the queue. */
const MOST_KEPT = 50;
const names = new Map<string, string>();

export type Statement = Pick<sql.Sql, "text" | "values">;

/**
 * Rows of a statement that nearly every request of the staff makes. It goes past the client's engine, and its plan is kept
 * (docs/decisions/0021). Only for what an index finds whatever the values are: one plan serves them all. With
 * ?pgbouncer=true in DATABASE_URL none is kept, because a pooler may not know its name.
 */
export async function readRows<Row extends object>(statement: Statement): Promise<Row[]> {
  return (await asked<Row>(statement)).rows;
}

/** The same for a change that is one statement, its line in the trail with it: how many rows it wrote. */
export async function writeRows(statement: Statement): Promise<number> {
  return (await asked(statement)).rowCount ?? 0;
}

function asked<Row extends object>({ text, values }: Statement) {
  const name = nameOf(text);
  return pool().query<Row>({ ...(name ? { name } : {}), text, values });
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_KEPT || isPooled()) return known;
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

const isPooled = (): boolean =>
  new URL(env().DATABASE_URL).searchParams.get("pgbouncer") === "true";
