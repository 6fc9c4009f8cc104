import "server-only";
import { clinicById } from "@/lib/base/clinic";
import type { DeliveryRow, Mail } from "./mail";
import { referralMail, withdrawnMail } from "./office";
import { checkInMail, draftMail, patientMail, statusLinkMail } from "./patient";
import { digestMail, queueMail, staffMail, strandedMail } from "./staff";

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
    case "escalation":
      return queueMail("escalation");
    case "emergency_alert":
      return queueMail("alert");
    case "daily_digest":
      return digestMail(delivery, clinic);
    case "stranded_found":
      return strandedMail(clinic);
  }
}
