import "server-only";
import { z } from "zod";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Tx, tx } from "@/lib/base/db";
import { HOUR } from "@/lib/base/durations";
import { queueMail } from "@/lib/jobs/queueMail";
import { claimDay, dayAt } from "./dailyRun";
import { isWorkingDay } from "./hours";
import { HELD } from "./queueWhere";

/** What a digest counts: numbers alone, so that the mail can hold no name and nothing clinical. */
export const digestCounts = z.strictObject({
  dueToday: z.int(),
  late: z.int(),
  unclaimed: z.int(),
  reports: z.int(),
});
export type DigestCounts = z.infer<typeof digestCounts>;

/** After a stop of the server a digest still goes out this long after its hour; later it is yesterday's news. */
const LATEST = 3 * HOUR;

/**
 * At the clinic's hour of each working day tells every clinician who wants it how much waits. Nothing waits, nothing is
 * sent; whoever was told today, by whichever process, is not told again. Returns how many mails there are to send.
 */
export async function sendDigests(clinic: ClinicView, clock?: Date): Promise<number> {
  const at = clock ?? (await now());
  const { day, date, hour, tomorrow } = dayAt(at, clinic);
  const due = hour(clinic.settings.digestHour);
  if (at < due || at.getTime() > due.getTime() + LATEST || !isWorkingDay(day, clinic)) return 0;
  const untold = await notYetTold(clinic.id, date);
  let sent = 0;
  for (const person of untold) {
    if (await tellOne(clinic.id, person, { at, date, tomorrow })) sent += 1;
  }
  return sent;
}

type Person = { id: string; email: string };

const notYetTold = (clinicId: string, date: Date): Promise<Person[]> =>
  db().$queryRaw`
    SELECT u."id"::text AS "id", u."email" FROM "User" u
     WHERE u."clinicId" = ${clinicId}::uuid AND u."role" = 'clinician' AND u."disabledAt" IS NULL AND u."digest"
       AND NOT EXISTS (
         SELECT 1 FROM "DailyRun" d
          WHERE d."clinicId" = u."clinicId" AND d."kind" = 'digest' AND d."subjectId" = u."id"
            AND d."day" = ${date}::date)`;

type When = { at: Date; date: Date; tomorrow: Date };

/** The mark and the mail in one transaction: of two processes one writes the mark, and with it the mail. */
function tellOne(clinicId: string, { id, email }: Person, { at, date, tomorrow }: When) {
  return tx(async (t) => {
    const counts = await count(t, clinicId, id, at, tomorrow);
    const run = { clinicId, kind: "digest", subjectId: id, day: date, result: counts } as const;
    const empty = Object.values(counts).every((n) => n === 0);
    if (!(await claimDay(t, run)) || empty) return false;
    await queueMail(t, { clinicId, kind: "daily_digest", toAddress: email });
    return true;
  });
}

async function count(t: Tx, clinicId: string, userId: string, at: Date, tomorrow: Date) {
  const rows = await t.$queryRaw<DigestCounts[]>`
    SELECT (count(*) FILTER (WHERE c."ownerId" = ${userId}::uuid AND ${HELD} AND c."turn" = 'clinic'
              AND c."dueAt" < ${tomorrow}::timestamptz))::int AS "dueToday",
           (count(*) FILTER (WHERE c."dueAt" < ${at}::timestamptz))::int AS "late",
           (count(*) FILTER (WHERE c."ownerId" IS NULL OR NOT ${HELD}))::int AS "unclaimed",
           (count(*) FILTER (WHERE c."nextAction" = 'acknowledge_report'))::int AS "reports"
      FROM "Case" c
     WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed'`;
  return digestCounts.parse(rows[0]);
}
