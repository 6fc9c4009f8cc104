import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { keptUntil } from "@/lib/base/settings";
import { findDraft, type LaterTyped } from "@/lib/intake/draftRow";
import { currentCode } from "@/lib/intake/resumeKey";
import { onward, whereLeft } from "./onward";

/** What the page on which a form is saved for later may know. */
export type LaterView = {
  /** YYYY-MM-DD */
  birthDate: string | null;
  code: string | null;
  /** where the code is typed, as one would type it */
  address: string;
  keptUntil: Date;
  /** where a link was sent last, and whether it went out */
  mailed: { to: string; state: "queued" | "sent" | "failed" } | null;
  typed: LaterTyped | null;
  /** the page of the form to go on with */
  goOn: string;
};

/** The form as its browser may save it for later; null when it holds none. */
export async function readLater(actor: PatientActor): Promise<LaterView | null> {
  const draft = await findDraft(actor);
  if (!draft) return null;
  const { clinicId, id: draftId } = draft;
  const { settings } = await clinicById(clinicId);
  const mail = await db().delivery.findFirst({
    where: { clinicId, draftId },
    orderBy: { createdAt: "desc" },
    select: { toAddress: true, state: true },
  });
  return {
    birthDate: draft.contact.dateOfBirth ?? null,
    code: await currentCode(draft),
    address: `${env().PUBLIC_URL.replace(/^https?:\/\//, "")}${paths.intake.resume}`,
    keptUntil: keptUntil(draft.savedAt, settings),
    mailed: mail && { to: mail.toAddress, state: mail.state },
    typed: draft.laterTyped,
    goOn: onward(await whereLeft(db(), draft)).next,
  };
}
