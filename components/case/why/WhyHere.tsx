import { ReasonList } from "@/components/triage/ReasonList";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import type { TriageResult } from "@/lib/triage";
import { reasonRows, tellingReasons, voiceOfResult } from "../reasonRows";
import { HeldBack } from "./HeldBack";
import { NearMisses } from "./NearMisses";
import { SilentRules } from "./SilentRules";
import { Verdict } from "./Verdict";

/** Why the case is where it is: how sure, what fired, what nearly did, what was held back, and, folded, what did not. */
export function WhyHere({ result }: { result: TriageResult }) {
  const { strong, vulnerable, peg } = result.rankKey;
  return (
    <section className="stack" aria-labelledby="why-here">
      <h3 id="why-here">{w.why}</h3>
      <Verdict result={result} />
      <Reasons result={result} />
      <HeldBack result={result} />
      <NearMisses result={result} />
      <SilentRules result={result} />
      <p className="meta">
        {r.amongEquals(strong, vulnerable, Math.round(peg * 10) / 10)}{" "}
        {w.ruleset(result.rulesetVersion)}
      </p>
    </section>
  );
}

/** Reasons shown before the rest is folded. */
const FIRST = 5;

function Reasons({ result }: { result: TriageResult }) {
  const rows = reasonRows(tellingReasons(result), { voice: voiceOfResult(result) });
  if (rows.length === 0) return <p>{w.noReasons}</p>;
  const rest = rows.slice(FIRST);
  return (
    <>
      <ReasonList rows={rows.slice(0, FIRST)} wide />
      {rest.length > 0 ? (
        <details>
          <summary>{w.moreReasons(rest.length)}</summary>
          <ReasonList rows={rest} wide />
        </details>
      ) : null}
    </>
  );
}
