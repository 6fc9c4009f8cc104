import { type Tier, type TriageResult, tierRank } from "@/lib/triage";

type Reason = TriageResult["reasons"][number];

export const KINDS = ["up", "down", "otherReasons", "otherAdvice", "otherDetails"] as const;
export type Kind = (typeof KINDS)[number];

/** Why a rule stands behind a change. */
export type How = "fires" | "stopped" | "higher" | "lower" | "surer" | "lessSure" | "elsewhere";
export type Cause = { ruleId: string; how: How };
/** `parts` names what else of the result differs, where the level, the reasons and the advice do not. */
export type Change = { kind: Kind; from: Tier; to: Tier; causes: Cause[]; parts: string[] };

/** How one case is sorted otherwise, and by which rules; null when it is not. */
export function changeOf(then: TriageResult, now: TriageResult): Change | null {
  const causes = causesOf(then, now);
  const move = tierRank(now.tier) - tierRank(then.tier);
  const made = (kind: Kind, by: Cause[], parts: string[] = []): Change => ({
    kind,
    from: then.tier,
    to: now.tier,
    causes: by,
    parts,
  });
  // A move is carried by the rules at the higher of the two levels: those that reach it, or no longer do.
  if (move > 0) return made("up", carrying(now, causes));
  if (move < 0) return made("down", carrying(then, causes));
  if (causes.length > 0) return made("otherReasons", causes);
  if (adviceOf(then) !== adviceOf(now)) return made("otherAdvice", elsewhere(then, now));
  const parts = partsThatDiffer(then, now);
  return parts.length > 0 ? made("otherDetails", [], parts) : null;
}

const byId = ({ reasons }: TriageResult): Map<string, Reason> =>
  new Map(reasons.map((reason) => [reason.ruleId, reason]));

/** The rules that fire now and did not, stopped, or fire at another level or certainty. */
function causesOf(then: TriageResult, now: TriageResult): Cause[] {
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

function carrying({ tier, reasons }: TriageResult, causes: readonly Cause[]): Cause[] {
  const carriers = new Set(reasons.filter((r) => r.tier === tier).map((r) => r.ruleId));
  return causes.filter(({ ruleId }) => carriers.has(ruleId));
}

/** The rules that name other places than they did. A changed order of reasons changes advice too, and is no one rule's. */
function elsewhere(then: TriageResult, now: TriageResult): Cause[] {
  const before = byId(then);
  return now.reasons
    .filter((r) => r.destinations.join() !== before.get(r.ruleId)?.destinations.join())
    .map(({ ruleId }) => ({ ruleId, how: "elsewhere" }));
}

const adviceOf = ({ certainty, suggestion }: TriageResult): string => {
  const { primary, secondary, contact } = suggestion;
  return [certainty, contact, primary, ...secondary].join(" ");
};

/** Parts of the results that are not the same to the letter. The version of the rules differs by design. */
function partsThatDiffer(then: TriageResult, now: TriageResult): string[] {
  const before = new Map<string, unknown>(Object.entries(then));
  const after = new Map<string, unknown>(Object.entries(now));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (part) =>
      part !== "rulesetVersion" &&
      JSON.stringify(before.get(part)) !== JSON.stringify(after.get(part)),
  );
}
