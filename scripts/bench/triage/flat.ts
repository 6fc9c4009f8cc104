import { Facts, NO } from "@/lib/triage/facts";
import { hitsOf } from "@/lib/triage/freeText";
import { scoreRange } from "@/lib/triage/scores";
import { type QuestionId, REQUIRED, type SentinelId } from "@/lib/triage/vocabulary";

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
  const both = facts.sign("bothLegsPain");
  const hasBoth = both?.answer === "yes";
  return plain({
    ...Object.fromEntries(READ.map((q) => [q, given(q)])),
    ...Object.fromEntries(CAUDA_SIGNS.map((q) => [q, facts.word(q) ?? "missing"])),
    ...Object.fromEntries(CAUDA_SIGNS.map((q) => [`${q}State`, facts.state(q)])),
    caudaStates: CAUDA_SIGNS.map((q) => facts.state(q)),
    footDropState: facts.state("footDrop"),
    gaitState: facts.state("gait"),
    bothLegsPainSince: hasBoth ? (both.since ?? "missing") : undefined,
    bothLegsPainTrend: hasBoth ? (both.trend ?? "missing") : undefined,
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

const plain = (facts: Record<string, unknown>): Flat =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Flat;
