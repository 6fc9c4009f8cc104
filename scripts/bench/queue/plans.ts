import { db, pool, sql } from "@/lib/base/db";
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
  { site: "neck" },
  { owner: "me" },
  { state: "emergency_handled" },
  { view: "unclaimed", tier: "soon", language: "es", age: "80-", specialty: "rheumatology" },
];
const SEARCHES = ["ana exampl", "kim", "a", "BP-2Q9", "3 Feb 1986", "02/03/1986"];

type Asked = { name: string; statement: sql.Sql; kept: boolean };

/** The very statements that the queue runs: every view at its start, far in and back, filters, and each way to search. */
function statements(looking: Looking, deep: string): Asked[] {
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
      from.map(([at, place]) => ({
        name: `${view} ${at}`,
        statement: queueSql(looking, ask({ view }), place),
        kept: true,
      })),
    ),
    ...FILTERS.map((filter) => ({
      name: JSON.stringify(filter),
      statement: queueSql(looking, ask(filter), "top"),
      kept: false,
    })),
    ...SEARCHES.map((q) => ({
      name: `search ${q}`,
      statement: searchSql(looking, ask({ q }), readSought(q)),
      kept: false,
    })),
  ];
}

/** Each sequential scan of cases, patients or their words in the plans of these statements, by the statement's name. */
export async function sequentialScans(looking: Looking, deep: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, statement, kept } of statements(looking, deep)) {
    const plans = [
      await db().$queryRaw<Plan[]>(sql.sql`EXPLAIN (FORMAT JSON) ${statement}`),
      // The one plan for all values, which readRows has kept.
      ...(kept
        ? [(await pool().query<Plan>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement.text}`)).rows]
        : []),
    ];
    for (const rows of plans) found.push(...scansIn(rows).map((table) => `${name}: ${table}`));
  }
  return found;
}

type Plan = { "QUERY PLAN": unknown };

function scansIn(rows: readonly Plan[]): string[] {
  const plan = JSON.stringify(rows[0]?.["QUERY PLAN"] ?? null);
  if (!plan.includes("Node Type")) throw new Error("A plan was not read.");
  const scans = plan.matchAll(
    /"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(Case|Patient|PatientWord)"/g,
  );
  return [...scans].map(([, table = ""]) => table);
}
