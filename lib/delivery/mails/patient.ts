import "server-only";
import { currentToken, openLink } from "@/lib/access/links";
import type { ClinicView } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { localeOf, words } from "@/lib/i18n/words";
import { address, type DeliveryRow, type Mail, readCase } from "./mail";

export async function patientMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row) return null;
  const locale = localeOf(row.patient.locale);
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
export async function checkInMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const row = await readCase(clinicId, caseId);
  if (!row || !caseId) return null;
  const token = await currentToken("patient_status", clinicId, caseId);
  const own = token !== null && (await openLink("patient_status", token)) !== null;
  const locale = localeOf(row.patient.locale);
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
export async function statusLinkMail(
  { clinicId, caseId }: DeliveryRow,
  clinic: ClinicView,
): Promise<Mail | null> {
  const token = caseId ? await currentToken("patient_status", clinicId, caseId) : null;
  const row = await readCase(clinicId, caseId);
  if (!token || !row) return null;
  const locale = localeOf(row.patient.locale);
  const w = words(locale).mail.statusLink;
  const link = `${address(paths.statusLink(token))}?lang=${locale}`;
  const { name, phone, emergencyNumber } = clinic;
  return {
    subject: w.subject(name),
    text: w.text(name, row.reference, link, phone, emergencyNumber),
  };
}

/** In the language of the form, which its link keeps: the browser it is opened in may be a new one. */
export async function draftMail(
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
  const locale = localeOf(draft.locale);
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
