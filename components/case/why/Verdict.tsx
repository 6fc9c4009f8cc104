import { TierBadge } from "@/components/triage/TierBadge";
import { tierWords } from "@/lib/i18n/staff/case";
import { certaintyMeaning, certaintyName } from "@/lib/i18n/staff/result";
import type { TriageResult } from "@/lib/triage/result";

type Props = { result: Pick<TriageResult, "tier" | "certainty"> };

/** The level the rules came to, how sure that is, and what "sure" means here. */
export function Verdict({ result: { tier, certainty } }: Props) {
  return (
    <p className="line">
      <TierBadge tier={tier} label={tierWords[tier]} />
      <span className="quiet">
        <b className="ink">{certaintyName[certainty]}.</b> {certaintyMeaning[certainty]}
      </span>
    </p>
  );
}
