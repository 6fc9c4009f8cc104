import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { readQueue, readQueueJson } from "@/lib/cases/queue";
import { readQueuePage } from "@/lib/cases/queuePage";
import { type QueueQuery, queueQuery } from "@/lib/cases/queueQuery";
import { QUEUE_VIEWS } from "@/lib/cases/view";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";
import { ask, randomCase, randomQueue } from "./queueRows";

async function pageOf(actor: Actor<"queue:read">, asked: Partial<QueueQuery>) {
  const found = await readQueue(actor, ask(asked));
  if (!found.ok) throw new Error(found.code);
  return { ...found.value, references: found.value.rows.map((row) => row.reference) };
}

test("the pages put together are a plain sort of the open cases, though others come in meanwhile", async () => {
  const { clinicId, patientId, actor, roll, open } = await randomQueue(500, 7);
  const seen: string[] = [];
  const late = new Set<string>();
  let after: string | undefined;
  do {
    const page = await pageOf(actor, { after, limit: 37 });
    seen.push(...page.references);
    after = page.next ?? undefined;
    const more = { ...randomCase(clinicId, patientId, roll), state: "received" as const };
    await db().case.create({ data: more });
    late.add(more.reference);
  } while (after);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((r) => !late.has(r))).toEqual(open.map((c) => c.reference));
});

test("of any size and in any view the pages forward are its cases once each, and back the same pages", async () => {
  const { actor } = await randomQueue(90, 21);
  const sizes = fc.integer({ min: 1, max: 40 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...QUEUE_VIEWS), sizes, async (view, limit) => {
      const whole = await pageOf(actor, { view, limit: 100 });
      const forward = [await pageOf(actor, { view, limit })];
      for (let next = forward[0]?.next; next; next = forward.at(-1)?.next ?? null)
        forward.push(await pageOf(actor, { view, limit, after: next }));
      expect(forward.flatMap((page) => page.references)).toEqual(whole.references);
      expect(forward[0]?.previous).toBeNull();
      const back = [forward.at(-1)];
      for (let previous = back[0]?.previous; previous; previous = back.at(-1)?.previous)
        back.push(await pageOf(actor, { view, limit, before: previous }));
      expect(back.reverse().map((page) => page?.references)).toEqual(
        forward.map((page) => page.references),
      );
    }),
    { numRuns: 40, seed: 5 },
  );
});

test("going back over less than a page shows the first page whole", async () => {
  const { clinicId, patientId, actor, roll } = await randomQueue(60, 9);
  const first = await pageOf(actor, { limit: 10 });
  const second = await pageOf(actor, { limit: 10, after: first.next ?? "" });
  await db().case.deleteMany({ where: { reference: { in: first.references.slice(0, 4) } } });
  const back = await pageOf(actor, { limit: 10, before: second.previous ?? "" });
  expect(back.references).toEqual([...first.references.slice(4), ...second.references.slice(0, 4)]);
  expect(back.previous).toBeNull();
  expect(randomCase(clinicId, patientId, roll).reference).not.toBe(back.references[0]);
});

const TIMES = ["dueAt", "submittedAt", "until"];
const asTime = (name: string, value: unknown) =>
  TIMES.includes(name) && typeof value === "string" ? timeOf(value) : value;

function timeOf(text: string): Date {
  const time = new Date(text);
  expect(time.toJSON()).toBe(text);
  return time;
}

test("JSON gives the rows of the page, in the same order, with the same numbers, three pages deep", async () => {
  const { clinicId, actor } = await randomQueue(400, 3);
  // A page is cut out of text by its tabs and ends of line, which a name must not add to.
  const name = 'Dr. "Tab"\t\\n\nÑandú';
  await db().user.update({
    where: { clinicId_id: { clinicId, id: actor.userId } },
    data: { name },
  });
  const held = { ownerId: actor.userId, claimedUntil: new Date(Date.now() + 3_600_000) };
  await db().case.updateMany({
    where: { clinicId, rankStrong: -1, state: "received" },
    data: held,
  });
  const owners = new Set<string | undefined>();
  for (const view of QUEUE_VIEWS) {
    let after = "";
    for (let deep = 0; deep < 3; deep++) {
      const address = { view, limit: "25", after };
      const { page } = await readQueuePage(actor, address, "comfortable");
      const json = await readQueueJson(actor, queueQuery.parse({ ...address, counts: "1" }));
      if (!json.ok) throw new Error(json.code);
      const { items, counts, next } = JSON.parse(json.value, asTime);
      expect(items).toEqual(page.rows);
      for (const { owner } of page.rows) owners.add(owner?.name);
      expect(counts).toEqual(page.counts);
      expect(counts.here).toBe(counts[view]);
      expect(next).toEqual(page.next);
      expect(view !== "all" || page.next).toBeTruthy();
      if (!page.next) break;
      after = page.next;
    }
  }
  expect(owners).toEqual(new Set([undefined, name]));
});

test("emergencies stand first on the first page of every view that holds one", async () => {
  const { actor, open } = await randomQueue(300, 3);
  const emergencies = open.filter((c) => c.rankTier === 0).length;
  expect(emergencies).toBeGreaterThan(10);
  for (const view of QUEUE_VIEWS) {
    const { rows } = await pageOf(actor, { view, limit: 100 });
    const tiers = rows.map((row) => row.tier === "emergency");
    expect(tiers).toEqual([...tiers].sort((a, b) => Number(b) - Number(a)));
  }
});

test("a case of another clinic is in nobody else's queue", async () => {
  await randomQueue(20, 5);
  const stranger = await makeClinician((await makeClinic()).id);
  expect(await pageOf(stranger, {})).toMatchObject({ rows: [], next: null, previous: null });
});

test("a cursor that is not ours, and a limit out of range, are refused by name", async () => {
  const actor = await makeClinician((await makeClinic()).id);
  for (const bad of ["nonsense", Buffer.from("[1,2]").toString("base64url")]) {
    for (const field of ["after", "before"] as const) {
      const found = await readQueue(actor, ask({ [field]: bad }));
      expect(found).toMatchObject({ code: "input.wrong", fields: [{ field }] });
    }
  }
  for (const limit of ["0", "101", "-1", "x"]) {
    expect(queueQuery.safeParse({ limit }).success).toBe(false);
  }
  for (const none of [{}, { view: "", after: "", limit: "" }]) {
    expect(queueQuery.parse(none)).toEqual({ view: "all", limit: 50 });
  }
});
