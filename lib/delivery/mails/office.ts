import "server-only";
import { currentToken } from "@/lib/access/links";
import type { ClinicView } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { dayAndTime } from "@/lib/i18n/dates";
import { words } from "@/lib/i18n/words";
import { address, type DeliveryRow, type Mail } from "./mail";

export async function referralMail(
  { clinicId, referralId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const token = referralId ? await currentToken("referral_reply", clinicId, referralId) : null;
  if (!token) return null;
  const w = words("en").mail.referral;
  return {
    subject: w.subject(clinic.name),
    text: w.text(clinic.name, address(paths.openReply(token)), clinic.phone),
  };
}

/** Which letter it was is said by when it was sent: a mail names nobody. */
export async function withdrawnMail(
  { clinicId, referralId }: DeliveryRow,
  { name, phone, timeZone }: ClinicView,
): Promise<Mail | null> {
  const sent = await db().delivery.findFirst({
    where: { clinicId, referralId, kind: "referral_link", state: "sent" },
    orderBy: { sentAt: "desc" },
    select: { sentAt: true },
  });
  if (!sent?.sentAt) return null;
  const w = words("en").mail.withdrawn;
  const when = dayAndTime(sent.sentAt, { locale: "en", timeZone });
  return { subject: w.subject(name), text: w.text(name, when, phone) };
}
