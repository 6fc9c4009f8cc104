import { type Tier, type TriageResult, tierRank } from "@/lib/triage";

/** What is compared of a result. */
export type Sorted = Pick<TriageResult, "tier" | "certainty" | "suggestion"> & {
  reasons: readonly Pick<
    TriageResult["reasons"][number],
    "ruleId" | "tier" | "basis" | "destinations"
  >[];
};
type Reason = Sorted["reasons"][number];

export const KINDS = ["up", "down", "otherReasons", "otherAdvice"] as const;
export type Kind = (typeof KINDS)[number];

/** Why a rule stands behind a change. */
export type How = "fires" | "stopped" | "higher" | "lower" | "surer" | "lessSure" | "elsewhere";
export type Cause = { ruleId: string; how: How };
export type Change = { kind: Kind; from: Tier; to: Tier; causes: Cause[] };

/** How one case is sorted otherwise, and by which rules; null when it is not. */
export function changeOf(then: Sorted, now: Sorted): Change | null {
  const causes = causesOf(then, now);
  const move = tierRank(now.tier) - tierRank(then.tier);
  const made = (kind: Kind, by: Cause[]): Change => ({
    kind,
    from: then.tier,
    to: now.tier,
    causes: by,
  });
  // A move is carried by the rules at the higher of the two levels: those that reach it, or no longer do.
  if (move > 0) return made("up", carrying(now, causes));
  if (move < 0) return made("down", carrying(then, causes));
  if (causes.length > 0) return made("otherReasons", causes);
  if (adviceOf(then) === adviceOf(now)) return null;
  return made("otherAdvice", elsewhere(then, now));
}

const byId = ({ reasons }: Sorted): Map<string, Reason> =>
  new Map(reasons.map((reason) => [reason.ruleId, reason]));

/** The rules that fire now and did not, stopped, or fire at another level or certainty. */
function causesOf(then: Sorted, now: Sorted): Cause[] {
  const before = byId(then);
  const after = byId(now);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((ruleId) => {
    const how = howOf(before.get(ruleId), after.get(ruleId));
    return how ? [{ ruleId, how }] : [];
  });
}

function howOf(before: Reason | undefined, after: Reason | undefined): How | null {
  if (!before) return "fires";
  if (!after) return "stopped";
  const move = tierRank(after.tier) - tierRank(before.tier);
  if (move !== 0) return move > 0 ? "higher" : "lower";
  if (after.basis === before.basis) return null;
  return after.basis === "definite" ? "surer" : "lessSure";
}

function carrying({ tier, reasons }: Sorted, causes: readonly Cause[]): Cause[] {
  const carriers = new Set(reasons.filter((r) => r.tier === tier).map((r) => r.ruleId));
  return causes.filter(({ ruleId }) => carriers.has(ruleId));
}

/** The rules that name other places than they did. A changed order of reasons changes advice too, and is no one rule's. */
function elsewhere(then: Sorted, now: Sorted): Cause[] {
  const before = byId(then);
  return now.reasons
    .filter((r) => r.destinations.join() !== before.get(r.ruleId)?.destinations.join())
    .map(({ ruleId }) => ({ ruleId, how: "elsewhere" }));
}

const adviceOf = ({ certainty, suggestion }: Sorted): string => {
  const { primary, secondary, contact } = suggestion;
  return [certainty, contact, primary, ...secondary].join(" ");
};
