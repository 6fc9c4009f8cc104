import { tierWords } from "@/lib/i18n/staff/case";
import { certaintyName } from "@/lib/i18n/staff/result";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { TriageResult } from "@/lib/triage";
import type { Comparison } from "./compare";

/** "Up from Soon. It was possible. Reasons: 1 new, 2 gone." */
export function verdictOf(
  real: TriageResult,
  tried: TriageResult,
  { step, changed, gone }: Comparison,
): string {
  const fresh = changed.filter(({ change }) => change === "new").length;
  const moved = changed.length - fresh;
  return [
    step === "same" ? w.same : w[step](tierWords[real.tier]),
    tried.certainty === real.certainty ? null : w.certaintyWas(certaintyName[real.certainty]),
    w.reasons(fresh, moved, gone.length),
  ]
    .filter((part) => part !== null)
    .join(" ");
}
