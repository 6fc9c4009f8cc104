import { db, type Prisma } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { newReference } from "@/lib/base/reference";
import { type QueueQuery, queueQuery } from "@/lib/cases/queueQuery";
import { TIERS } from "@/lib/triage";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";

/** Repeats itself: a failing order can be looked at again. */
export function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

export const START = Date.UTC(2026, 10, 24, 14, 0);
export type Made = Prisma.CaseCreateManyInput;

/** Few values a column, so that most cases tie in all but their id. */
export function randomCase(
  clinicId: string,
  patientId: string,
  roll: (sides: number) => number,
): Made {
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

export function byRank(a: Made, b: Made): number {
  const [x, y] = [key(a), key(b)];
  const i = x.findIndex((value, at) => value !== y[at]);
  if (i < 0) return 0;
  return (x[i] ?? 0) < (y[i] ?? 0) ? -1 : 1;
}

export async function randomQueue(count: number, seed: number) {
  const { id: clinicId } = await makeClinic();
  const actor = await makeClinician(clinicId);
  const patientId = newId();
  await db().patient.create({ data: { clinicId, id: patientId, preferredLanguage: "en" } });
  const roll = dice(seed);
  const made = Array.from({ length: count }, () => randomCase(clinicId, patientId, roll));
  await db().case.createMany({ data: made });
  const open = made.filter((c) => c.state !== "closed").sort(byRank);
  return { clinicId, patientId, actor, roll, open };
}

/** A query as an address would give it. */
export const ask = (asked: Partial<QueueQuery> = {}): QueueQuery => ({
  ...queueQuery.parse({}),
  ...asked,
});
