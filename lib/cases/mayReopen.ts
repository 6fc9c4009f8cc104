import "server-only";
import type { CaseState, CloseReason } from "@/generated/prisma/enums";
import { DAY } from "@/lib/base/durations";
import type { ClinicSettings } from "@/lib/base/settings";
import { mayMove } from "./status";

type Standing = { state: CaseState; closedAt: Date | null; closeReason: CloseReason | null };

/** Nothing was done with these: a new form is the way. */
const ENDED: readonly (CloseReason | null)[] = ["withdrawn", "duplicate"];

/** Whether a patient may say "I got worse" on a case: an open one always, a closed one for some weeks. */
export function mayReopen(
  { state, closedAt, closeReason }: Standing,
  { reopenDays }: ClinicSettings,
  at: Date,
): boolean {
  if (state !== "closed") return true;
  if (!closedAt || ENDED.includes(closeReason) || !mayMove(state, "in_review")) return false;
  return at.getTime() - closedAt.getTime() <= reopenDays * DAY;
}
