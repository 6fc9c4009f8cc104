import { ReasonList } from "@/components/triage/ReasonList";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import type { TriageResult } from "@/lib/triage";
import { reasonRows, tellingReasons, voiceOfResult } from "../reasonRows";
import { HeldBack } from "./HeldBack";
import { NearMisses } from "./NearMisses";
import { SilentRules } from "./SilentRules";
import { Verdict } from "./Verdict";

/** Why the case is where it is: what fired first, what nearly did, what was held back; the whole of it, with sources, folded. */
export function WhyHere({ result }: { result: TriageResult }) {
  const { strong, vulnerable, peg } = result.rankKey;
  const told = tellingReasons(result);
  const voice = voiceOfResult(result);
  return (
    <section className="stack tight" aria-labelledby="why-here">
      <h3 id="why-here">{w.why}</h3>
      <Verdict result={result} />
      {told.length === 0 ? <p>{w.noReasons}</p> : null}
      <ReasonList rows={reasonRows(told.slice(0, FIRST), { voice, brief: true })} />
      {result.suppressed.length > 0 ? <HeldBack result={result} /> : null}
      {result.nearMisses.length > 0 ? <NearMisses result={result} /> : null}
      <details>
        <summary>{told.length > FIRST ? w.allReasons(told.length) : w.reasonsInFull}</summary>
        <div className="stack tight pbs-2">
          <ReasonList rows={reasonRows(told, { voice })} wide />
          {result.suppressed.length > 0 ? null : <HeldBack result={result} />}
          {result.nearMisses.length > 0 ? null : <NearMisses result={result} />}
          <p className="meta">
            {r.amongEquals(strong, vulnerable, Math.round(peg * 10) / 10)}{" "}
            {w.ruleset(result.rulesetVersion)}
          </p>
          <SilentRules result={result} />
        </div>
      </details>
    </section>
  );
}

/** Reasons shown before the rest is folded. */
const FIRST = 4;
