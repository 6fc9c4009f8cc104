import { type Reason, type TriageResult, tierRank } from "@/lib/triage";
import { tellingReasons } from "../reasonRows";

export type ReasonChange = "new" | "higher" | "lower" | "surer" | "lessSure";
export type Step = "up" | "down" | "same";
export type Comparison = {
  step: Step;
  changed: { change: ReasonChange; reason: Reason }[];
  gone: Reason[];
  /** reasons that are as they were */
  kept: number;
};

/** What another run of the rules says that the real one did not. */
export function compare(real: TriageResult, tried: TriageResult): Comparison {
  const before = new Map(tellingReasons(real).map((reason) => [reason.ruleId, reason]));
  const now = tellingReasons(tried);
  const changed = now.flatMap((reason) => {
    const change = changeOf(before.get(reason.ruleId), reason);
    return change ? [{ change, reason }] : [];
  });
  const still = new Set(now.map(({ ruleId }) => ruleId));
  return {
    step: stepOf(real, tried),
    changed,
    gone: [...before.values()].filter(({ ruleId }) => !still.has(ruleId)),
    kept: now.length - changed.length,
  };
}

function stepOf(real: Pick<Reason, "tier">, tried: Pick<Reason, "tier">): Step {
  const by = tierRank(tried.tier) - tierRank(real.tier);
  return by > 0 ? "up" : by < 0 ? "down" : "same";
}

/** The level says more than the certainty; a reason with the same of both is as it was, whatever it quotes. */
function changeOf(before: Reason | undefined, now: Reason): ReasonChange | null {
  if (!before) return "new";
  const step = stepOf(before, now);
  if (step !== "same") return step === "up" ? "higher" : "lower";
  if (before.basis === now.basis) return null;
  return now.basis === "definite" ? "surer" : "lessSure";
}
