import "server-only";
import type { MessageKind } from "@/generated/prisma/enums";
import type { PatientActor } from "@/lib/access/actor";
import type { EventName } from "@/lib/audit/events";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { markNews } from "../news";
import { tellOwner } from "../tellOwner";
import type { OwnCase } from "./onOwnCase";

const EVENT: Record<MessageKind, EventName> = {
  correction: "case.correction_asked",
  withdrawal: "case.withdrawal_asked",
};

/** Something for a clinician to see to: in the queue as news, on the case in words, and a mail to whoever holds it. */
export async function writeMessage(
  t: Tx,
  actor: PatientActor,
  { clinicId, id: caseId, at }: OwnCase,
  kind: MessageKind,
  text: string,
): Promise<void> {
  const id = newId();
  await t.patientMessage.create({ data: { clinicId, id, caseId, kind, text, createdAt: at } });
  await markNews(t, clinicId, caseId, at);
  await record(t, actor, { event: EVENT[kind], caseId, objectId: id });
  await tellOwner(t, clinicId, caseId);
}
