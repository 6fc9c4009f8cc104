import { ReasonList } from "@/components/triage/ReasonList";
import { TierBadge } from "@/components/triage/TierBadge";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { RULES, type TriageResult } from "@/lib/triage";
import { reasonRows, tellingReasons, voiceOfResult } from "./reasonRows";
import { Said } from "./Said";
import { topic } from "./topic";

/** Why the case is where it is: what fired, what nearly did, what was held back, and, folded, what did not. */
export function WhyHere({ result }: { result: TriageResult }) {
  return (
    <section className="stack">
      <h3>{w.why}</h3>
      <Reasons result={result} />
      <Suppressed result={result} />
      <NearMisses result={result} />
      <SilentRules result={result} />
      <p className="meta">{w.ruleset(result.rulesetVersion)}</p>
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

function Suppressed({ result }: { result: TriageResult }) {
  const { suppressed } = result;
  if (suppressed.length === 0) return null;
  return (
    <div>
      <h4>{w.suppressed}</h4>
      <ul className="plain">
        {suppressed.map((row) => (
          <li key={row.suppressed}>
            <b>{row.text}</b> {w.suppressedBy(row.suppressed, tierWords[row.wouldBe])}
            <span className="said">
              <Said answers={row.answersUsed} voice={voiceOfResult(result)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NearMisses({ result: { nearMisses } }: { result: TriageResult }) {
  if (nearMisses.length === 0) return null;
  return (
    <details>
      <summary>{w.nearMisses(nearMisses.length)}</summary>
      <ul className="plain stack tight">
        {nearMisses.map(({ ruleId, tier, text, needs }) => (
          <li key={ruleId}>
            <TierBadge tier={tier} label={tierWords[tier]} /> {text}{" "}
            <span className="meta">
              {ruleId} · {w.nearMissNeeds} {needs.map(topic).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SilentRules({ result }: { result: TriageResult }) {
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
