import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { lastResult } from "@/lib/cases/dailyRun";
import { digestCounts } from "@/lib/cases/digest";
import { words } from "@/lib/i18n/words";
import { address, type DeliveryRow, type Mail, readCase } from "./mail";

export async function staffMail({
  clinicId,
  caseId,
  referralId,
}: DeliveryRow): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row) return null;
  const w = words("en").mail.staff;
  const path = referralId ? paths.referral(row.reference, referralId) : paths.case(row.reference);
  return { subject: w.subject, text: w.text(address(path)) };
}

export async function digestMail(
  { clinicId, toAddress }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const user = await db().user.findFirst({
    where: { clinicId, email: toAddress },
    select: { id: true },
  });
  const counts = user && digestCounts.safeParse(await lastResult(clinicId, "digest", user.id));
  if (!counts?.success) return null;
  const w = words("en").mail.digest;
  return {
    subject: w.subject(clinic.name),
    text: w.text(counts.data, address(paths.queue), address(paths.settings)),
  };
}

/** A mail that only says that something waits in the queue. */
export function queueMail(kind: "escalation" | "alert"): Mail {
  const w = words("en").mail[kind];
  return { subject: w.subject, text: w.text(address(paths.queue)) };
}

export function strandedMail({ name }: ClinicView): Mail {
  const w = words("en").mail.stranded;
  return { subject: w.subject, text: w.text(name) };
}
