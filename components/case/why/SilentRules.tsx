import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { RULES, type TriageResult } from "@/lib/triage";

/** The rest of the table, folded: what was looked at and did not hold. */
export function SilentRules({ result }: { result: TriageResult }) {
  const heard = new Set([
    ...result.reasons.map((r) => r.ruleId),
    ...result.nearMisses.map((r) => r.ruleId),
    ...result.suppressed.map((r) => r.suppressed),
  ]);
  const silent = RULES.filter((rule) => !heard.has(rule.id));
  return (
    <details>
      <summary>{w.silentRules(silent.length)}</summary>
      <ul className="silent">
        {silent.map((rule) => (
          <li key={rule.id}>
            <span className="meta">
              {rule.id} · {tierWords[rule.tier]}
            </span>{" "}
            {rule.because}
          </li>
        ))}
      </ul>
    </details>
  );
}
