import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { moveCase } from "@/lib/cases/move";
import { tellPatient } from "@/lib/cases/tellPatient";
import { whoWasFirst } from "@/lib/cases/whoWasFirst";
import { moveReferral } from "./move";
import { settleCase } from "./settle";
import { tellOffice } from "./tell";

export const endSchema = z.strictObject({ id: z.uuid(), version: z.coerce.number().int() });
type Ended = Promise<Result<{ id: string; reference: string }>>;

/** The clinician has read the report: the referral ends, and the case closes when it was the last one under way. */
export const acknowledgeReport = (
  actor: Actor<"referral:write">,
  input: z.infer<typeof endSchema>,
): Ended =>
  end(actor, input, "closed", "referral.acknowledged", ["report_received", "advice_returned"]);

/** A declined, expired or undeliverable referral ends here; the case is ours again, to be sent elsewhere. */
export const rerouteReferral = (
  actor: Actor<"referral:write">,
  input: z.infer<typeof endSchema>,
): Ended =>
  end(actor, input, "closed", "referral.cancelled", ["declined", "expired", "undeliverable"]);

/** Ends a referral before it was answered: a draft is thrown away, a held mail is not sent, an open link stops working. */
export const cancelReferral = (
  actor: Actor<"referral:write">,
  input: z.infer<typeof endSchema>,
): Ended =>
  end(actor, input, "cancelled", "referral.cancelled", [
    "draft",
    "sent",
    "received",
    "accepted",
    "booked",
    "info_requested",
    "no_show",
  ]);

function end(
  actor: Actor<"referral:write">,
  { id, version }: z.infer<typeof endSchema>,
  to: "closed" | "cancelled",
  event: "referral.acknowledged" | "referral.cancelled",
  from: readonly string[],
): Ended {
  return refusable(() =>
    tx(async (t) => {
      const clinic = await clinicById(actor.clinicId, t);
      const row = await t.referral.findUnique({
        where: { clinicId_id: { clinicId: clinic.id, id } },
        include: { case: { select: { reference: true, state: true } } },
      });
      if (!row) throw new Refused(fail("referral.not_found"));
      if (row.version !== version)
        throw new Refused(await whoWasFirst(t, { clinicId: clinic.id, referralId: id }));
      if (!from.includes(row.state))
        throw new Refused(fail("referral.wrong_state", { state: row.state }));
      const at = await now(t);
      const guard = { clinicId: clinic.id, id, version };
      // Cancelling something under way asks first and is confirmed at once: nobody has to wait for us.
      const asks = to === "cancelled" && row.state !== "draft";
      if (asks) await moveReferral(t, guard, "clinician", "cancel_requested");
      await moveReferral(t, asks ? { ...guard, version: version + 1 } : guard, "clinician", to, {
        endedAt: at,
        dueAt: null,
      });
      await endLinks(t, clinic.id, id, to === "cancelled" ? at : new Date(at.getTime() + 30 * DAY));
      await record(t, actor, { event, caseId: row.caseId, referralId: id });
      if (row.state === "draft") return { id, reference: row.case.reference };
      if (event === "referral.acknowledged") await closeWhenLast(t, clinic.id, row.caseId);
      await settleCase(t, clinic, row.caseId);
      await tellPatient(t, clinic.id, row.caseId);
      if (asks) await tellOffice(t, clinic.id, id);
      return { id, reference: row.case.reference };
    }),
  );
}

/** A reply link lives until its referral ended, and 30 days more so that the office can look it up. */
const endLinks = (t: Tx, clinicId: string, objectId: string, expiresAt: Date) =>
  t.accessLink.updateMany({
    where: { clinicId, kind: "referral_reply", objectId, revokedAt: null },
    data: { expiresAt },
  });

async function closeWhenLast(t: Tx, clinicId: string, caseId: string): Promise<void> {
  const open = await t.referral.count({
    where: { clinicId, caseId, state: { notIn: ["draft", "closed", "cancelled"] } },
  });
  if (open > 0) return;
  const row = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { clinicId: true, id: true, version: true, state: true },
  });
  if (row.state === "closed") return;
  await moveCase(
    t,
    row,
    { to: "closed" },
    { closeReason: "report_acknowledged", ownerId: null, claimedUntil: null },
  );
}
