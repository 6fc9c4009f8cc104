import type { ReactNode } from "react";
import type { Tier } from "@/lib/triage/tiers";
import { TierBadge } from "./TierBadge";

export type ReasonRow = {
  key: string;
  tier: Tier;
  tierLabel: string;
  /** the reason in plain words */
  text: ReactNode;
  /** what the person said, quoted */
  said?: ReactNode;
  /** rule id and basis, source, strength: one line each */
  rule: readonly string[];
};

/** Why a case is where it is: each rule that fired with the person's own answer, never a bare score. */
export function ReasonList({ rows, wide = false }: { rows: readonly ReasonRow[]; wide?: boolean }) {
  return (
    <ol className={wide ? "reasons wide" : "reasons"}>
      {rows.map((row) => (
        <li key={row.key}>
          <TierBadge tier={row.tier} label={row.tierLabel} />
          <div>
            <b>{row.text}</b>
            {row.said ? <span className="said">{row.said}</span> : null}
          </div>
          <span className="rule">
            {row.rule.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
