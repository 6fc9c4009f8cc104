import { TierBadge } from "@/components/triage/TierBadge";
import { destinationWords, tierWords } from "@/lib/i18n/staff/case";
import { certaintyName, contactWords } from "@/lib/i18n/staff/result";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { TriageResult } from "@/lib/triage";
import { compare } from "./compare";
import { type Quote, ReasonChanges } from "./ReasonChanges";
import type { useTrial } from "./useTrial";
import { verdictOf } from "./verdict";

type Props = { trial: ReturnType<typeof useTrial>; quote: Quote };

/** The level of the trial against the real one: stays in sight while answers are tried, and is said aloud. */
export function TrialLevel({ trial: { real, tried, changes, level } }: Pick<Props, "trial">) {
  return (
    <p ref={level} tabIndex={-1} role="status" aria-atomic="true" className="line trial-level">
      <TierBadge tier={tried.tier} label={tierWords[tried.tier]} />
      <span>
        <b>{certaintyName[tried.certainty]}.</b>{" "}
        {changes.size === 0 ? w.nothing : verdictOf(real, tried, compare(real, tried))}
      </span>
    </p>
  );
}

/** Which reasons came, moved and went, and where to. */
export function Outcome({ trial: { real, tried }, quote }: Props) {
  return (
    <section className="stack">
      <ReasonChanges comparison={compare(real, tried)} quote={quote} />
      <WhereTo real={real.suggestion} tried={tried.suggestion} />
      {tried.nearMisses.length === real.nearMisses.length ? null : (
        <p className="quiet">{w.nearly(tried.nearMisses.length, real.nearMisses.length)}</p>
      )}
    </section>
  );
}

type Where = TriageResult["suggestion"];
function WhereTo({ real, tried }: { real: Where; tried: Where }) {
  const moved = tried.primary !== real.primary;
  return (
    <p>
      {w.where}: <b>{destinationWords[tried.primary]}</b>
      {moved ? `, ${w.was(destinationWords[real.primary])}` : null}. {contactWords[tried.contact]}
    </p>
  );
}
