import { Facts, isSign, NO } from "@/lib/triage/facts";
import { hitsOf } from "@/lib/triage/freeText";
import { signState } from "@/lib/triage/marks";
import { scoreRange } from "@/lib/triage/scores";
import {
  type QuestionId,
  REQUIRED,
  type SentinelAnswer,
  type SentinelId,
} from "@/lib/triage/vocabulary";

/** Facts by name, one level deep. What was not answered is not there, unless a rule asks for just that ("missing"). */
export type Flat = Record<string, string | number | readonly string[]>;

const CAUDA_SIGNS: readonly SentinelId[] = [
  "saddle",
  "bladderFlow",
  "bladderLeak",
  "bowel",
  "bothLegsWeak",
];

/** The other answers that the twenty rules read; more would only cost the libraries time. */
const READ: readonly QuestionId[] = [
  "age",
  "alarmNow",
  "bothLegsNumb",
  "cancer",
  "cannotFunction",
  "fever",
  "infectionRisk",
  "injury",
  "ivDrugs",
  "legPain",
  "legVsBack",
  "medicines",
  "otherSymptoms",
  "painChange",
  "painMap",
  "painPattern",
  "painStart",
  "pegActivity",
  "pegPain",
  "physio",
  "pregnancy",
  "pregnancyAlarm",
  "selfHarm",
  "stiffness",
  "tests",
  "treatments",
  "vessels",
];

/**
 * A case as both libraries like it best: one flat object of plain values. It is made before the clock starts, and with it
 * what neither library does itself: leaving out hidden questions, how a sign stands, the least a score can be, free text.
 */
export function flatOf(answers: unknown): Flat {
  const facts = new Facts(answers);
  const given = (q: QuestionId) => (facts.asked(q) === NO ? undefined : facts.stored(q));
  const both = signOf(facts, "bothLegsPain");
  return plain({
    ...Object.fromEntries(READ.map((q) => [q, given(q)])),
    ...Object.fromEntries(CAUDA_SIGNS.map((q) => [q, facts.word(q) ?? "missing"])),
    ...Object.fromEntries(CAUDA_SIGNS.map((q) => [`${q}State`, stateOf(facts, q)])),
    caudaStates: CAUDA_SIGNS.map((q) => stateOf(facts, q) ?? "none"),
    footDropState: stateOf(facts, "footDrop"),
    gaitState: stateOf(facts, "gait"),
    bothLegsPainSince: both && (both.since ?? "missing"),
    bothLegsPainTrend: both && (both.trend ?? "missing"),
    sexFeeling: facts.word("sexFeeling"),
    cancerType: given("cancerType") ?? ["missing"],
    cancerWhen: given("cancerWhen") ?? "missing",
    phq2Least: scoreRange(facts, "phq2").min,
    pegLeast: scoreRange(facts, "peg").min,
    textSays: (["freeText", "goal"] as const).flatMap((q) => [...hitsOf(facts, q).said]),
    unanswered: REQUIRED.filter((q) => facts.asked(q) !== NO && facts.stored(q) === undefined)
      .length,
  });
}

/** A danger sign that is there. */
function signOf(facts: Facts, q: SentinelId): SentinelAnswer | undefined {
  const value = facts.stored(q);
  return isSign(value) && value.answer === "yes" ? value : undefined;
}

const stateOf = (facts: Facts, q: SentinelId): string | undefined => {
  const sign = signOf(facts, q);
  return sign && signState(sign);
};

const plain = (facts: Record<string, unknown>): Flat =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Flat;
