import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { answerWords } from "@/lib/intake/answerWords";
import { topic } from "./topic";

const bands: Record<string, string> = { low: "low", moderate: "moderate", high: "high" };

/** Five facts in a line: how bad, since when, what was tried, how much was answered. */
export function CaseStrip({ found }: { found: CaseView }) {
  const latest = found.tellings[0];
  if (!latest) return null;
  const { answers, result } = latest;
  const facts: [string, string][] = [
    [w.scores.worstShort, answerWords("painWorst", answers.painWorst, "en")],
    ["PEG", pegWords(found)],
    [topic("painStart"), answerWords("painStart", answers.painStart, "en")],
    [topic("physio"), answerWords("physio", answers.physio, "en")],
  ];
  if (result) {
    const { score, of } = result.scores.completeness;
    facts.push([w.scores.completeness, w.scores.of(score, of)]);
  }
  return (
    <dl className="strip">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function pegWords({ tellings }: CaseView): string {
  const peg = tellings[0]?.result?.scores.peg;
  if (!peg) return w.notAnswered;
  if (peg.value === null) return w.scores.between(peg.min, peg.max, 10);
  return `${Math.round(peg.value * 10) / 10} ${bands[peg.band ?? ""] ?? ""}`.trim();
}
