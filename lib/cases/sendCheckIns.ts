import "server-only";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { queueMail } from "@/lib/jobs/queueMail";
import { checkInDue, planCheckIn } from "./checkIn";

/** Check-ins looked at in one round; those of the next round wait ten seconds. */
const MOST = 50;

/**
 * Asks by mail how it goes, for every check-in whose time has come. Who has no address is not asked, and may tell on
 * the status page at any time. A row that another process works on is left to it. Returns how many mails go out.
 */
export function sendCheckIns(clinic: ClinicView): Promise<number> {
  return tx(async (t) => {
    const at = await now(t);
    const rows = await t.$queryRaw<{ id: string; caseId: string }[]>`
      SELECT "id"::text AS "id", "caseId"::text AS "caseId" FROM "CheckIn"
       WHERE "clinicId" = ${clinic.id}::uuid AND "sentAt" IS NULL AND "dueAt" <= ${at}
       ORDER BY "dueAt" LIMIT ${MOST}::int FOR UPDATE SKIP LOCKED`;
    let sent = 0;
    for (const row of rows) if (await sendOne(t, clinic, { ...row, at })) sent++;
    return sent;
  });
}

type Due = { id: string; caseId: string; at: Date };

async function sendOne(t: Tx, clinic: ClinicView, { id, caseId, at }: Due): Promise<boolean> {
  const clinicId = clinic.id;
  const { state, tier, patient } = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { state: true, tier: true, patient: { select: { email: true } } },
  });
  const toAddress = patient.email;
  // The level may have risen to one at which a person calls, and the clinic may ask no longer.
  const asks = toAddress && state !== "closed" && checkInDue(tier, at, clinic) !== null;
  if (asks) {
    await t.checkIn.update({ where: { clinicId_id: { clinicId, id } }, data: { sentAt: at } });
    await queueMail(t, { clinicId, kind: "check_in", toAddress, caseId });
    await record(t, systemActor(clinicId), { event: "case.check_in", caseId, objectId: id });
  }
  await planCheckIn(t, clinic, caseId, at);
  return Boolean(asks);
}
