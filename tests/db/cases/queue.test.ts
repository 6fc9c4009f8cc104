import { expect, test } from "vitest";
import { db, type Prisma, sql } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { newReference } from "@/lib/base/reference";
import { pageSql, queueQuery, readQueue, readQueueItems } from "@/lib/cases/queue";
import { readCounts } from "@/lib/cases/queueCounts";
import { readCursor } from "@/lib/cases/queueCursor";
import { COUNT_CAP, QUEUE_VIEWS, type QueueViewId } from "@/lib/cases/view";
import { TIERS } from "@/lib/triage";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";

/** Repeats itself: a failing order can be looked at again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const START = Date.UTC(2026, 10, 24, 14, 0);
type Made = Prisma.CaseCreateManyInput;

/** Few values a column, so that most cases tie in all but their id. */
function randomCase(clinicId: string, patientId: string, roll: (sides: number) => number): Made {
  const rankTier = roll(6);
  return {
    clinicId,
    patientId,
    id: newId(START + roll(1000)),
    reference: newReference(),
    complete: true,
    tier: TIERS[5 - rankTier] ?? "routine",
    triageTier: "routine",
    certainty: "definite",
    ...(roll(10) === 0
      ? { state: "closed", closedAt: new Date(START) }
      : {
          state: "received",
          nextAction: "first_look",
          dueAt: new Date(START + roll(3) * 3_600_000),
        }),
    turn: (["clinic", "patient", "recipient"] as const)[roll(3)] ?? "clinic",
    rankTier,
    rankStrong: -roll(2),
    rankPossible: roll(2),
    rankVulnerable: -roll(2),
    rankPeg: -roll(3) * 100,
    submittedAt: new Date(START - roll(3) * 60_000),
    ruleIds: ["ROU-1"],
  };
}

const key = (c: Made): (string | number)[] => [
  c.rankTier,
  new Date(c.dueAt ?? 0).getTime(),
  c.rankStrong,
  c.rankPossible,
  c.rankVulnerable,
  c.rankPeg,
  new Date(c.submittedAt ?? 0).getTime(),
  c.id ?? "",
];

function byRank(a: Made, b: Made): number {
  const [x, y] = [key(a), key(b)];
  const i = x.findIndex((value, at) => value !== y[at]);
  if (i < 0) return 0;
  return (x[i] ?? 0) < (y[i] ?? 0) ? -1 : 1;
}

async function randomQueue(count: number, seed: number) {
  const { id: clinicId } = await makeClinic();
  const actor = await makeClinician(clinicId);
  const patientId = newId();
  await db().patient.create({ data: { clinicId, id: patientId } });
  const roll = dice(seed);
  const made = Array.from({ length: count }, () => randomCase(clinicId, patientId, roll));
  await db().case.createMany({ data: made });
  const open = made.filter((c) => c.state !== "closed").sort(byRank);
  return { clinicId, patientId, actor, roll, open };
}

const page = (view: QueueViewId, after: string | undefined, limit: number) => ({
  view,
  after,
  limit,
});

test("the pages put together are a plain sort of the open cases, though others come in meanwhile", async () => {
  const { clinicId, patientId, actor, roll, open } = await randomQueue(500, 7);
  const seen: string[] = [];
  const late = new Set<string>();
  let after: string | undefined;
  do {
    const found = await readQueue(actor, page("all", after, 37));
    if (!found.ok) throw new Error(found.code);
    seen.push(...found.value.rows.map((row) => row.reference));
    after = found.value.next ?? undefined;
    const more = { ...randomCase(clinicId, patientId, roll), state: "received" as const };
    await db().case.create({ data: more });
    late.add(more.reference);
  } while (after);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((r) => !late.has(r))).toEqual(open.map((c) => c.reference));
});

test("JSON gives the rows of the page, in the same order", async () => {
  const { actor } = await randomQueue(60, 11);
  for (const view of QUEUE_VIEWS) {
    const rows = await readQueue(actor, page(view, undefined, 25));
    const items = await readQueueItems(actor, page(view, undefined, 25));
    if (!rows.ok || !items.ok) throw new Error("refused");
    expect(items.value.items.map((i) => i.reference)).toEqual(
      rows.value.rows.map((r) => r.reference),
    );
    expect(items.value.next).toBe(rows.value.next);
    expect(Object.keys(items.value.items[0] ?? { none: 0 })).toEqual(
      items.value.items.length > 0
        ? ["reference", "tier", "certainty", "state", "dueAt", "ruleIds"]
        : ["none"],
    );
  }
});

test("each view holds what its name says, and its number counts it up to the cap", async () => {
  const { actor, open } = await randomQueue(300, 3);
  const counts = await readCounts(actor);
  expect(counts.all).toBe(COUNT_CAP);
  expect(counts.mine).toBe(0);
  expect(counts.emergencies).toBe(open.filter((c) => c.rankTier === 0).length);
  expect(counts.patient).toBe(open.filter((c) => c.turn === "patient").length);
  const found = await readQueue(actor, page("patient", undefined, 100));
  expect(found.ok && found.value.rows).toHaveLength(counts.patient);
  // These random cases wait for a specialist without a referral: that is what stranded counts.
  expect(counts.stranded).toBe(counts.specialist);
});

test("a case of another clinic is in nobody else's queue", async () => {
  await randomQueue(20, 5);
  const stranger = await makeClinician((await makeClinic()).id);
  const found = await readQueue(stranger, page("all", undefined, 100));
  expect(found).toMatchObject({ ok: true, value: { rows: [], next: null } });
});

test("a cursor that is not ours, and a limit out of range, are refused by name", async () => {
  const actor = await makeClinician((await makeClinic()).id);
  for (const after of ["nonsense", Buffer.from("[1,2]").toString("base64url")]) {
    const found = await readQueue(actor, page("all", after, 50));
    expect(found).toMatchObject({ code: "input.wrong", fields: [{ field: "after" }] });
  }
  for (const limit of ["0", "101", "-1", "x"]) {
    expect(queueQuery.safeParse({ limit }).success).toBe(false);
  }
  for (const none of [{}, { view: "", after: "", limit: "" }]) {
    expect(queueQuery.parse(none)).toEqual({ view: "all", limit: 50 });
  }
});

test("a page is found through the index, at its start and far in", async () => {
  const { clinicId, actor } = await randomQueue(3000, 13);
  await testDatabase(`ANALYZE "Case"`);
  const first = await readQueue(actor, page("all", undefined, 100));
  const cursor = readCursor((first.ok && first.value.next) || "");
  const plan = await db().$queryRaw<{ "QUERY PLAN": string }[]>(
    sql.sql`EXPLAIN ${pageSql(clinicId, sql.sql`TRUE`, cursor, 51)}`,
  );
  const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
  expect(text).toContain("case_queue");
  expect(text).toMatch(/Index Cond: .*ROW\(/);
  expect(text).not.toMatch(/Sort|Seq Scan on "Case"/);
});
