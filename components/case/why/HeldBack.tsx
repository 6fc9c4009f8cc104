import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import { SUPPRESSORS, type TriageResult } from "@/lib/triage";
import { voiceOfResult } from "../reasonRows";
import { Said } from "../Said";

const SOURCES = new Map<string, string>(SUPPRESSORS.map(({ id, source }) => [id, source]));

/** What a suppressor kept from counting: which rule, by which, why, and on whose word. */
export function HeldBack({ result }: { result: TriageResult }) {
  const { suppressed } = result;
  if (suppressed.length === 0) return <p className="quiet">{r.noneHeldBack}</p>;
  return (
    <div>
      <h4>{w.suppressed}</h4>
      <ul className="plain stack tight">
        {suppressed.map(({ ruleId, suppressed: rule, wouldBe, text, answersUsed }) => (
          <li key={`${ruleId} ${rule}`}>
            <b>{text}</b>{" "}
            <span className="meta">
              {r.heldBack(ruleId, rule, tierWords[wouldBe])} · {SOURCES.get(ruleId)}
            </span>
            <span className="said">
              <Said answers={answersUsed} voice={voiceOfResult(result)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
