import "server-only";
import { currentToken, openLink } from "@/lib/access/links";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { db, type Prisma } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { lastResult } from "@/lib/cases/dailyRun";
import { digestCounts } from "@/lib/cases/digest";
import { dayAndTime } from "@/lib/i18n/dates";
import { isLocale, words } from "@/lib/i18n/words";

export type Mail = { subject: string; text: string };
type DeliveryRow = Prisma.DeliveryGetPayload<object>;

const address = (path: string): string => `${env().PUBLIC_URL}${path}`;

/** The mail of a delivery, rendered when it goes out: rows hold no text. Null when there is nothing left to say. */
export async function mailOf(delivery: DeliveryRow): Promise<Mail | null> {
  const clinic = await clinicById(delivery.clinicId);
  switch (delivery.kind) {
    case "referral_link":
      return referralMail(delivery, clinic);
    case "referral_withdrawn":
      return withdrawnMail(delivery, clinic);
    case "patient_update":
      return patientMail(delivery, clinic);
    case "check_in":
      return checkInMail(delivery, clinic);
    case "patient_link":
      return statusLinkMail(delivery, clinic);
    case "draft_link":
      return draftMail(delivery, clinic);
    case "staff_update":
      return staffMail(delivery);
    case "escalation": {
      const w = words("en").mail.escalation;
      return { subject: w.subject, text: w.text(address(paths.queue)) };
    }
    case "daily_digest":
      return digestMail(delivery, clinic);
    case "stranded_found": {
      const w = words("en").mail.stranded;
      return { subject: w.subject, text: w.text(clinic.name) };
    }
    case "emergency_alert": {
      const w = words("en").mail.alert;
      return { subject: w.subject, text: w.text(address(paths.queue)) };
    }
  }
}

async function referralMail(
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
async function withdrawnMail(
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

async function patientMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row) return null;
  const locale = isLocale(row.patient.locale) ? row.patient.locale : "en";
  const w = words(locale).mail.patient;
  const link = `${address(paths.status(row.reference))}?lang=${locale}`;
  return {
    subject: w.subject(clinic.name),
    text: w.text(clinic.name, link, clinic.phone, clinic.emergencyNumber),
  };
}

/**
 * Asks how it goes. A personal link opens the page by itself: it is sent to whoever has asked for one, and only while it
 * works. For others the page asks for the date of birth, as somebody else may read their mail.
 */
async function checkInMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row || !caseId) return null;
  const token = await currentToken("patient_status", clinicId, caseId);
  const own = token !== null && (await openLink("patient_status", token)) !== null;
  const locale = isLocale(row.patient.locale) ? row.patient.locale : "en";
  const w = words(locale).mail.checkIn;
  const link = own
    ? `${address(paths.statusLink(token))}?lang=${locale}`
    : `${address(paths.status(row.reference))}?lang=${locale}#worse`;
  const { name, phone, emergencyNumber } = clinic;
  return {
    subject: w.subject(name),
    text: w.text(name, link, own ? "" : w.birthDate, phone, emergencyNumber),
  };
}

/** The personal link, which its patient asked for, with the reference beside it: the rest is behind the link. */
async function statusLinkMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const token = caseId ? await currentToken("patient_status", clinicId, caseId) : null;
  const row = await readCase(clinicId, caseId);
  if (!token || !row) return null;
  const locale = isLocale(row.patient.locale) ? row.patient.locale : "en";
  const w = words(locale).mail.statusLink;
  const link = `${address(paths.statusLink(token))}?lang=${locale}`;
  const { name, phone, emergencyNumber } = clinic;
  return {
    subject: w.subject(name),
    text: w.text(name, row.reference, link, phone, emergencyNumber),
  };
}

/** In the language of the form, which its link keeps: the browser it is opened in may be a new one. */
async function draftMail(
  { clinicId, draftId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const token = draftId ? await currentToken("draft_resume", clinicId, draftId) : null;
  const draft = draftId
    ? await db().intakeDraft.findUnique({
        where: { clinicId_id: { clinicId, id: draftId } },
        select: { locale: true },
      })
    : null;
  if (!token || !draft) return null;
  const locale = isLocale(draft.locale) ? draft.locale : "en";
  const w = words(locale).mail.draft;
  const link = `${address(paths.intake.resumeLink(token))}?lang=${locale}`;
  return {
    subject: w.subject(clinic.name),
    text: w.text(
      clinic.name,
      link,
      clinic.settings.draftDays,
      clinic.phone,
      clinic.emergencyNumber,
    ),
  };
}

async function staffMail({ clinicId, caseId, referralId }: DeliveryRow): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row) return null;
  const w = words("en").mail.staff;
  const path = referralId ? paths.referral(row.reference, referralId) : paths.case(row.reference);
  return { subject: w.subject, text: w.text(address(path)) };
}

async function digestMail(
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

const readCase = async (clinicId: string, caseId: string | null) =>
  caseId
    ? db().case.findUnique({
        where: { clinicId_id: { clinicId, id: caseId } },
        select: { reference: true, patient: { select: { locale: true } } },
      })
    : null;
