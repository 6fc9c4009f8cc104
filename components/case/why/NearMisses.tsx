import { TierBadge } from "@/components/triage/TierBadge";
import { tierWords } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import type { NearMiss, TriageResult } from "@/lib/triage";
import { topic } from "../topic";

/** Rules of a higher level that an open answer could still make true. That there is none is worth saying. */
export function NearMisses({ result: { nearMisses } }: { result: TriageResult }) {
  if (nearMisses.length === 0) return <p className="quiet">{r.notNearly}</p>;
  return (
    <details>
      <summary>{r.nearly(nearMisses.length)}</summary>
      <ul className="plain stack close">
        {nearMisses.map((miss) => (
          <li key={miss.ruleId}>
            <TierBadge tier={miss.tier} label={tierWords[miss.tier]} /> {miss.text}
            <span className="meta block">
              {r.nearMiss(miss.ruleId, tierWords[miss.tier])} · {r.open} {openOf(miss)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const openOf = ({ needs }: NearMiss): string => needs.map(topic).join(", ") || r.openScore;
