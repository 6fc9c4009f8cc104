import clsx from "clsx";
import type { Tier } from "@/lib/triage/tiers";
import { TierShape, tierDigit } from "./TierShape";

/** A level: its shape holding its digit, then its word, then its colour. Solid only for the two that are now. */
export function TierBadge({ tier, label }: { tier: Tier; label: string }) {
  const now = tier === "emergency" || tier === "same_day";
  return (
    <span className={clsx("tier", now && "solid")} data-tier={tierDigit(tier)}>
      <TierShape tier={tier} />
      {label}
    </span>
  );
}
