import "server-only";
import { currentGeneration, issueLink } from "@/lib/access/links";
import { resumeCode, resumeHash } from "@/lib/access/resumeCode";
import { db, type Tx } from "@/lib/base/db";
import type { DraftRow } from "./draftRow";

type Key = Pick<DraftRow, "clinicId" | "id">;

/** The code that leads back to a form; null when none was given. */
export async function currentCode({ clinicId, id }: Key, from: Tx = db()): Promise<string | null> {
  const generation = await currentGeneration(from, "draft_resume", clinicId, id);
  return generation === null ? null : resumeCode(clinicId, id, generation);
}

/** Gives a form a new code and a new link; the ones before stop working. Returns the hash its row must keep. */
export async function newResumeKey(t: Tx, draft: Key): Promise<string> {
  await issueLink(t, "draft_resume", draft.clinicId, draft.id);
  const hash = resumeHash((await currentCode(draft, t)) ?? "");
  // Two forms drew the same code (with a million forms 1 in a million): the next one then.
  const taken = await t.intakeDraft.count({ where: { resumeHash: hash } });
  return taken > 0 ? newResumeKey(t, draft) : hash;
}
