import { tierRank } from "@/lib/triage";
import type { CaseView } from "./view";

/** What is asked about on a page of its own: everything else can be undone, and is not asked about. */
export const RISKY = ["lower", "self-care", "close", "refer"] as const;
export type Risky = (typeof RISKY)[number];

const UNDECIDED: readonly CaseView["state"][] = ["received", "in_review", "info_requested"];

export type Standing = Pick<CaseView, "state" | "tier">;

/** Lowering an emergency, closing with danger signs nobody decided about, and referring what should be seen at once. */
export function isRisky(what: Risky, { state, tier }: Standing): boolean {
  const undecided = UNDECIDED.includes(state);
  switch (what) {
    case "lower":
    case "self-care":
    case "refer":
      return undecided && tier === "emergency";
    case "close":
      return undecided && tierRank(tier) >= tierRank("same_day");
  }
}
