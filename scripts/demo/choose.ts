import { type Tier, type TriageResult, triage } from "@/lib/triage";
import { type CohortCase, cohort } from "../cohort/cohort";
import { STORIES, type Story } from "./stories";

/** Enough that each story finds somebody whom it suits, and has a choice. */
const DRAWN_FROM = { n: 12_000, seed: 2026 };

export type Cast = { story: Story; person: CohortCase };
type Candidate = { person: CohortCase; result: TriageResult; marks: readonly string[] };

/** Who lives which story: drawn from the cohort, each person once, and no two alike where others are to be had. */
export function chooseCast(): Cast[] {
  const candidates = [...cohort(DRAWN_FROM)].filter(isGrownUp).map(asCandidate);
  const taken = new Set<Candidate>();
  const seen = new Map<string, number>();
  return STORIES.map((story, i) => {
    const fitting = candidates.filter(
      (one) => !taken.has(one) && suits(one, story) && speaks(one, story, i),
    );
    const best = leastSeen(fitting, seen);
    if (!best) throw new Error(`Nobody in the cohort suits this story: ${JSON.stringify(story)}`);
    taken.add(best);
    for (const mark of best.marks) seen.set(mark, (seen.get(mark) ?? 0) + 1);
    return { story, person: best.person };
  });
}

/** Children take another way through the form. */
const isGrownUp = ({ answers }: CohortCase): boolean => (answers.age ?? 0) >= 18;

function asCandidate(person: CohortCase): Candidate {
  const { answers, secondsTaken } = person;
  const result = triage(answers, { secondsTaken });
  const marks = [result.reasons[0]?.ruleId ?? "", answers.freeText ?? "", answers.goal ?? ""];
  return { person, result, marks: marks.filter((mark) => mark !== "") };
}

function suits({ person, result }: Candidate, story: Story): boolean {
  const { tier, to, because, condition, byProxy = false } = story;
  const { age = 0, filledBy } = person.answers;
  return (
    result.tier === tier &&
    (to === undefined || result.suggestion.specialist === to) &&
    (because === undefined || result.reasons[0]?.ruleId === because) &&
    (condition === undefined || person.condition === condition) &&
    (byProxy ? filledBy === "proxy" && age >= 70 : filledBy !== "proxy")
  );
}

const PRESSING: readonly Tier[] = ["emergency", "same_day"];

/** One in eight fills in the Spanish form, as in the cohort. Who is pressing has words of their own, and half of the others. */
function speaks({ person }: Candidate, { tier }: Story, i: number): boolean {
  const { answers, locale } = person;
  const writes = answers.freeText !== undefined;
  return (locale === "es") === (i % 8 === 5) && writes === (PRESSING.includes(tier) || i % 2 === 0);
}

/** The first of those whose main reason and words were seen least. */
function leastSeen(
  fitting: readonly Candidate[],
  seen: ReadonlyMap<string, number>,
): Candidate | undefined {
  let [best, least]: [Candidate | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const one of fitting) {
    const again = one.marks.reduce((sum, mark) => sum + (seen.get(mark) ?? 0), 0);
    if (again < least) [best, least] = [one, again];
  }
  return best;
}
