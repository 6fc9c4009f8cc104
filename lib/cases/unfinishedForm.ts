import "server-only";
import { MINUTE } from "@/lib/base/durations";
import type { ClinicSettings } from "@/lib/base/settings";
import type { Typed } from "@/lib/intake/draftRow";
import { firstUnseen } from "@/lib/intake/flow";
import type { Answers } from "@/lib/triage";
import type { UnfinishedForm } from "./view";

type Form = { savedAt: Date; visited: string[]; answers: unknown; typed: unknown };

/** Where the form of a case stands that was not sent; null for one that was. */
export function unfinishedForm(
  { complete, draft }: { complete: boolean; draft: Form | null },
  at: Date,
  { abandonedMinutes }: ClinicSettings,
): UnfinishedForm | null {
  if (complete || !draft) return null;
  const { savedAt, visited, answers } = draft;
  const typed = draft.typed as Typed | null;
  return {
    savedAt,
    page: typed?.step ?? firstUnseen(visited, answers as Answers),
    left: at.getTime() - savedAt.getTime() >= abandonedMinutes * MINUTE,
  };
}
