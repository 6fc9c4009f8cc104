import "server-only";
import type { NoteKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";

export const MOST_TEXT = 2_000;

/** Keeps the coded reason of a decision with the clinician's own words. Returns its id, for the trail. */
export async function writeNote(
  tx: Tx,
  actor: Actor,
  note: { caseId: string; kind: NoteKind; code: string; text: string },
): Promise<string> {
  const id = newId();
  await tx.caseNote.create({
    data: { clinicId: actor.clinicId, id, byId: actor.userId, ...note },
  });
  return id;
}
