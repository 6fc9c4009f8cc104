import { db, sql } from "@/lib/base/db";
import { readCursor } from "@/lib/cases/queueCursor";
import { type QueueQuery, queueQuery } from "@/lib/cases/queueQuery";
import { searchSql } from "@/lib/cases/queueSearch";
import { readSought } from "@/lib/cases/queueSought";
import { type From, queueSql } from "@/lib/cases/queueSql";
import type { Looking } from "@/lib/cases/queueWhere";
import { QUEUE_VIEWS } from "@/lib/cases/view";

const FILTERS = [
  { tier: "urgent" },
  { specialty: "neurology" },
  { language: "es" },
  { language: "ht" },
  { age: "0-17" },
  { owner: "me" },
  { state: "emergency_handled" },
  { view: "unclaimed", tier: "soon", language: "es", age: "80-", specialty: "rheumatology" },
];
const SEARCHES = ["ana exampl", "kim", "a", "BP-2Q9", "3 Feb 1986", "02/03/1986"];

/** The very statements that the queue runs: every view at its start, far in and back, filters, and each way to search. */
function statements(looking: Looking, deep: string): [string, sql.Sql][] {
  const cursor = readCursor(deep);
  const from: [string, From][] = [
    ["top", "top"],
    ...(cursor
      ? ([
          ["after", { after: cursor }],
          ["before", { before: cursor }],
        ] as [string, From][])
      : []),
  ];
  const ask = (asked: object): QueueQuery => queueQuery.parse({ ...asked, counts: "1" });
  return [
    ...QUEUE_VIEWS.flatMap((view) =>
      from.map(([at, place]): [string, sql.Sql] => [
        `${view} ${at}`,
        queueSql(looking, ask({ view }), place),
      ]),
    ),
    ...FILTERS.map((filter): [string, sql.Sql] => [
      JSON.stringify(filter),
      queueSql(looking, ask(filter), "top"),
    ]),
    ...SEARCHES.map((q): [string, sql.Sql] => [
      `search ${q}`,
      searchSql(looking, ask({ q }), readSought(q)),
    ]),
  ];
}

/** Each sequential scan of cases, patients or their words in the plans of these statements, by the statement's name. */
export async function sequentialScans(looking: Looking, deep: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, statement] of statements(looking, deep)) {
    const rows = await db().$queryRaw<{ "QUERY PLAN": unknown }[]>(
      sql.sql`EXPLAIN (FORMAT JSON) ${statement}`,
    );
    const plan = JSON.stringify(rows[0]?.["QUERY PLAN"] ?? null);
    for (const [, table] of plan.matchAll(
      /"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(Case|Patient|PatientWord)"/g,
    ))
      found.push(`${name}: ${table}`);
    if (!plan.includes("Node Type")) throw new Error(`The plan of ${name} was not read.`);
  }
  return found;
}
