import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { readQueue } from "@/lib/cases/queue";
import { COUNT_CAP, type QueueCounts, type QueueViewId } from "@/lib/cases/view";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";
import { ask, dice, type Made, randomCase, randomQueue } from "./queueRows";

const FAR = new Date(Date.now() + 40 * 24 * 3_600_000);
const PAST = new Date(Date.now() - 60_000);
const SOON = new Date(Date.now() + 60_000);
const USUAL = {
  state: "received",
  turn: "clinic",
  tier: "routine",
  rankTier: 4,
  nextAction: "first_look",
  closedAt: null,
  dueAt: FAR,
} as const;

type Cases = Record<string, Partial<Made>>;

/** A clinic with one case for each way a case can stand, by name, as one of its two clinicians sees it. */
async function standing(make: (me: string, other: string) => Cases) {
  const clinicId = (await makeClinic()).id;
  const [actor, other] = [await makeClinician(clinicId), await makeClinician(clinicId)];
  const patientId = newId();
  await db().patient.create({ data: { clinicId, id: patientId, preferredLanguage: "es-MX" } });
  const names = new Map<string, string>();
  const data = Object.entries(make(actor.userId, other.userId)).map(([name, about]) => {
    const made = { ...randomCase(clinicId, patientId, dice(1)), ...USUAL, id: newId(), ...about };
    names.set(made.reference, name);
    return made;
  });
  await db().case.createMany({ data });
  const read = async (asked: Parameters<typeof ask>[0]) => {
    const found = await readQueue(actor, ask({ ...asked, counts: "1" }));
    if (!found.ok) throw new Error(found.code);
    const seen = found.value.rows.map((row) => names.get(row.reference) ?? "?").sort();
    return { seen, counts: found.value.counts as QueueCounts };
  };
  const see = async (asked: Parameters<typeof ask>[0]) => (await read(asked)).seen;
  return { actor, read, see };
}

test("each view holds what its name says, and its number counts it", async () => {
  const { read } = await standing((me, other) => ({
    free: {},
    emergency: { tier: "emergency", rankTier: 0, dueAt: PAST },
    patient: { turn: "patient" },
    specialist: { turn: "recipient" },
    closed: { state: "closed", closedAt: PAST, dueAt: null, nextAction: null },
    mineHeld: { ownerId: me, claimedUntil: SOON },
    mineFollowed: { ownerId: me, dueAt: PAST },
    mineRanOut: { ownerId: me, claimedUntil: PAST },
    theirsHeld: { ownerId: other, claimedUntil: SOON },
    theirsFollowed: { ownerId: other },
  }));
  const views: Record<Exclude<QueueViewId, "all">, string[]> = {
    mine: ["mineFollowed", "mineHeld"],
    unclaimed: ["emergency", "free", "mineRanOut", "patient", "specialist"],
    due_today: ["emergency", "mineFollowed"],
    emergencies: ["emergency"],
    patient: ["patient"],
    specialist: ["specialist"],
  };
  for (const view of Object.keys(views) as (keyof typeof views)[]) {
    const { seen, counts } = await read({ view });
    expect(seen).toEqual(views[view]);
    expect(counts[view]).toBe(views[view].length);
    expect(counts.here).toBe(views[view].length);
  }
  const all = await read({});
  expect(all.seen).toHaveLength(9);
  expect(all.counts.all).toBe(9);
});

test("filters narrow a view by level, specialty, language, age, site, owner and state, one beside the other", async () => {
  const { read, see, actor } = await standing(() => ({
    plain: { age: 50, specialty: "physical_therapy" },
    child: { age: 17, specialty: "rheumatology", worstSite: "neck" },
    old: { age: 80, specialty: "neurology", state: "in_review", worstSite: "neck" },
    urgent: { age: 40, tier: "urgent", rankTier: 2, specialty: "neurology" },
    silent: { age: null, specialty: null },
  }));
  expect(await see({ tier: "urgent" })).toEqual(["urgent"]);
  expect(await see({ specialty: "neurology" })).toEqual(["old", "urgent"]);
  expect(await see({ specialty: "neurology", state: "in_review" })).toEqual(["old"]);
  expect(await see({ age: "0-17" })).toEqual(["child"]);
  expect(await see({ age: "80-" })).toEqual(["old"]);
  expect(await see({ age: "40-64" })).toEqual(["plain", "urgent"]);
  expect(await see({ site: "neck" })).toEqual(["child", "old"]);
  expect(await see({ site: "lowBack" })).toEqual([]);
  expect(await see({ language: "es" })).toHaveLength(5);
  expect(await see({ language: "en" })).toEqual([]);
  expect(await see({ owner: "me" })).toEqual([]);
  expect(await see({ owner: actor.userId })).toEqual([]);
  expect(await see({ owner: "none" })).toHaveLength(5);
  const { counts } = await read({ view: "unclaimed", age: "40-64" });
  expect([counts.here, counts.unclaimed, counts.all]).toEqual([2, 5, 5]);
});

test("numbers stop at the cap", async () => {
  const { actor, open } = await randomQueue(300, 3);
  const found = await readQueue(actor, ask({ counts: "1" }));
  if (!found.ok) throw new Error(found.code);
  expect(open.length).toBeGreaterThan(COUNT_CAP);
  expect(found.value.counts).toMatchObject({ all: COUNT_CAP, here: COUNT_CAP, mine: 0 });
});
