import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";
import type { CaseView } from "@/lib/cases/view";
import { destinationWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import type { TriageResult } from "@/lib/triage";

type Props = { found: CaseView; result: TriageResult | null; children?: ReactNode };

/** R: where the rules would send the person, for and against, what was decided, and the referrals (children). */
export function Request({ found, result, children }: Props) {
  const { decision, readAt, timeZone } = found;
  const aside = decision
    ? w.decided(tierWords[decision.tier], decision.byName, timeWords(decision.at, readAt, timeZone))
    : w.nothingDecided;
  return (
    <Card id="r" className="stack" title={`R · ${w.r}`} aside={aside}>
      {result ? <Suggested result={result} /> : null}
      {children}
    </Card>
  );
}

function Suggested({ result: { suggestion } }: { result: TriageResult }) {
  const { primary, specialist, specialistNext, why, whyNot } = suggestion;
  const next = primary === specialist ? specialistNext : specialist;
  return (
    <div className="stack tight">
      <p>
        {w.suggested}: <b>{destinationWords[primary]}</b>
        {next ? `, ${w.next} ${destinationWords[next].toLowerCase()}` : null}.{" "}
        {why.length > 0 ? (
          <span className="quiet">
            {w.destinationWhy} {why.join(", ")}.
          </span>
        ) : null}
      </p>
      {whyNot.length > 0 ? (
        <details>
          <summary>{w.against}</summary>
          <ul>
            {whyNot.map(({ destination, text }) => (
              <li key={destination}>
                <b>{destinationWords[destination]}</b>: {text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
