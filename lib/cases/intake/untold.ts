import "server-only";
import type { Tx } from "@/lib/base/db";
import type { DraftRow } from "@/lib/intake/draftRow";
import { saidIn } from "@/lib/intake/update";
import type { TriageResult } from "@/lib/triage";
import { stopRules } from "../stop";

/** The rules that call for a stop page and that no page of this draft has named. */
export async function untoldRules(
  tx: Tx,
  { clinicId, id: draftId, kind, made, answers }: DraftRow,
  result: TriageResult | null,
): Promise<string[]> {
  const said = kind === "update" ? saidIn(answers) : null;
  const rules = stopRules(result).filter((id) => !said || restsOn(result, id, said));
  if (rules.length === 0 || !made) return rules;
  const told = await tx.stopNotice.findMany({
    where: { clinicId, draftId },
    select: { ruleIds: true },
  });
  const known = new Set(told.flatMap((notice) => notice.ruleIds));
  return rules.filter((id) => !known.has(id));
}

/** In an update, only what is said again stops: of what was said weeks ago the person was told then. */
const restsOn = (result: TriageResult | null, ruleId: string, said: object): boolean =>
  result?.reasons.some((r) => r.ruleId === ruleId && r.answersUsed.some(({ q }) => q in said)) ===
  true;
