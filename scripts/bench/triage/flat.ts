import { Facts, isSign } from "@/lib/triage/facts";
import { maskOf, signState } from "@/lib/triage/marks";
import { PHRASE_KINDS } from "@/lib/triage/phrases";
import { scoreRange } from "@/lib/triage/scores";
import {
  placeOf,
  type QuestionId,
  REQUIRED,
  type SentinelAnswer,
  type SentinelId,
  type TextId,
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
  "cancerType",
  "cancerWhen",
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

const PLACES = READ.map((q) => ({ q, at: placeOf(q) }));
const CAUDA = CAUDA_SIGNS.map((q) => ({ q, state: `${q}State` }));

/**
 * A case as both libraries like it best: one flat object of plain values, with what neither library does itself: leaving
 * out hidden questions, how a sign stands, the least a score can be, free text.
 */
export function flatOf(answers: unknown): Flat {
  const facts = new Facts(answers);
  const flat: Record<string, Flat[string] | undefined> = {};
  for (const { q, at } of PLACES) if (!facts.isHidden(at)) put(flat, q, facts.valueAt(at));
  const caudaStates: string[] = [];
  for (const { q, state } of CAUDA) {
    const stands = stateOf(facts, q);
    flat[q] = facts.word(q) ?? "missing";
    put(flat, state, stands);
    caudaStates.push(stands ?? "none");
  }
  flat.caudaStates = caudaStates;
  put(flat, "footDropState", stateOf(facts, "footDrop"));
  put(flat, "gaitState", stateOf(facts, "gait"));
  const both = signOf(facts, "bothLegsPain");
  if (both) {
    flat.bothLegsPainSince = both.since ?? "missing";
    flat.bothLegsPainTrend = both.trend ?? "missing";
  }
  put(flat, "sexFeeling", facts.word("sexFeeling"));
  flat.cancerType ??= MISSING;
  flat.cancerWhen ??= "missing";
  flat.phq2Least = scoreRange(facts, "phq2").min;
  flat.pegLeast = scoreRange(facts, "peg").min;
  flat.textSays = [...kindsIn(facts, "freeText"), ...kindsIn(facts, "goal")];
  flat.unanswered = unansweredIn(facts);
  return flat as Flat;
}

const KINDS = PHRASE_KINDS.map((kind) => ({ kind, mask: maskOf("freeText", [kind]) }));

const kindsIn = (facts: Facts, text: TextId): string[] => {
  const marks = facts.saidAt(placeOf(text));
  return KINDS.filter(({ mask }) => marks & mask).map(({ kind }) => kind);
};

const MISSING: readonly string[] = ["missing"];
const REQUIRED_PLACES = REQUIRED.map(placeOf);

function unansweredIn(facts: Facts): number {
  let count = 0;
  for (const at of REQUIRED_PLACES)
    if (!facts.isHidden(at) && facts.valueAt(at) === undefined) count++;
  return count;
}

/** What is not there stays away: the libraries tell "no such fact" from a value. */
function put(flat: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) flat[name] = value;
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
