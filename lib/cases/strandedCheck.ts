import "server-only";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Tx, tx } from "@/lib/base/db";
import { log } from "@/lib/base/log";
import { queueMail } from "@/lib/jobs/queueMail";
import { claimDay, dayAt } from "./dailyRun";
import { STRANDED, STRANDED_REFERRAL } from "./stranded";

/** Two in the morning of the clinic: after the day's work, before the next. */
const NIGHT = 2;

export type StrandedCounts = { cases: number; referrals: number };

/**
 * Once a day looks for open cases and referrals that nobody would come back to. The constraints and the verbs allow
 * none, so any number but 0 is a fault of ours: it is on the trail, in the log, and mailed to every admin.
 */
export async function checkStranded(clinic: ClinicView, clock?: Date): Promise<number> {
  const at = clock ?? (await now());
  const { date, hour } = dayAt(at, clinic);
  if (at < hour(NIGHT)) return 0;
  const key = {
    clinicId: clinic.id,
    kind: "stranded_check",
    subjectId: clinic.id,
    day: date,
  } as const;
  if (await db().dailyRun.findUnique({ where: { clinicId_kind_subjectId_day: key } })) return 0;
  return tx(async (t) => {
    const found = await countStranded(t, clinic.id);
    if (!(await claimDay(t, { ...key, result: found }))) return 0;
    await record(t, systemActor(clinic.id), { event: "clinic.stranded_checked", facts: found });
    if (found.cases + found.referrals > 0) await tellAdmins(t, clinic, found);
    return 1;
  });
}

export async function countStranded(t: Tx, clinicId: string): Promise<StrandedCounts> {
  const rows = await t.$queryRaw<StrandedCounts[]>`
    SELECT (SELECT count(*)::int FROM "Case" c
             WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${STRANDED}) AS "cases",
           (SELECT count(*)::int FROM "Referral" r
             WHERE r."clinicId" = ${clinicId}::uuid AND ${STRANDED_REFERRAL}) AS "referrals"`;
  return rows[0] ?? { cases: 0, referrals: 0 };
}

async function tellAdmins(t: Tx, clinic: ClinicView, found: StrandedCounts): Promise<void> {
  log.error("the nightly check found something stranded", {
    id: clinic.id,
    count: found.cases + found.referrals,
  });
  const admins = await t.user.findMany({
    where: { clinicId: clinic.id, role: "admin", disabledAt: null },
    select: { email: true },
  });
  for (const { email } of admins) {
    await queueMail(t, { clinicId: clinic.id, kind: "stranded_found", toAddress: email });
  }
}
