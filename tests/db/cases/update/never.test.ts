import fc from "fast-check";
import { expect, test } from "vitest";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { higherTier, TIERS, type Tier, tierOf, tierRank } from "@/lib/triage";
import { someAnswers } from "@/tests/clinical/arbitrary";
import { QUIET } from "@/tests/unit/intake/answers";
import { fillUpdate, sentCase, tellUpdate } from "./updates";

const told = someAnswers.map((answers) => ({
  ...QUIET,
  ...answers,
  age: 44,
  filledBy: "self" as const,
}));
/** A level that a clinician set meanwhile, or none. */
const decided = fc.option(fc.constantFrom(...TIERS), { nil: null });

/** Each run is a whole form and two updates on a real database: few runs, and other ones each time. */
const RUNS = { numRuns: 5 };

test("whatever an update says, and wherever it is left, it never lowers the case", async () => {
  const law = fc.asyncProperty(told, decided, fc.tuple(told, told), async (first, level, later) => {
    const sent = await sentCase(first);
    if (level) await sent.place(decidedAt(level));
    for (const answers of later) {
      const before = await sent.read();
      await tellUpdate(sent, answers);
      const after = await sent.read();
      expect(tierRank(after.tier)).toBeGreaterThanOrEqual(tierRank(before.tier));
      expect(after.rankTier).toBe(5 - tierRank(after.tier));
      expect(after).toMatchObject({ turn: "clinic" });
      expect(after.nextAction).not.toBeNull();
      if (before.dueAt) expect(after.dueAt?.getTime()).toBeLessThanOrEqual(before.dueAt.getTime());
    }
  });
  await fc.assert(law, RUNS);
});

test("until a clinician decides, the highest of all that was told stands", async () => {
  const law = fc.asyncProperty(told, told, async (first, later) => {
    const sent = await sentCase(first);
    await fillUpdate(sent, later);
    await startUpdate(sent.actor);
    await tellUpdate(sent, later);
    const tiers = (await sent.results()).map((result): Tier => result.tier);
    const most = tiers.reduce(higherTier, tierOf(first));
    expect((await sent.read()).tier).toBe(most);
  });
  await fc.assert(law, RUNS);
});

const decidedAt = (tier: Tier) => ({
  decidedTier: tier,
  decidedReason: "examined",
  decidedAt: new Date(),
  tier,
  rankTier: 5 - tierRank(tier),
  state: "in_review" as const,
});
