import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";
import type { CaseView } from "@/lib/cases/view";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import type { TriageResult } from "@/lib/triage";
import { Suggested } from "./Suggested";

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
