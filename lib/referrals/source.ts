import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Prisma, Tx } from "@/lib/base/db";
import { dueFor } from "@/lib/cases/clocks";
import { examsOf, WITH_EXAMS } from "@/lib/cases/exam/view";
import type { Answers, TriageResult } from "@/lib/triage";
import { composeLetter, type LetterSource } from "./compose";

const WITH = {
  specialist: true,
  case: {
    include: {
      patient: true,
      latestTriage: true,
      answerSets: { orderBy: { createdAt: "desc" }, take: 1 },
      ...WITH_EXAMS,
    },
  },
} as const satisfies Prisma.ReferralInclude;
export type ReferralWithCase = Prisma.ReferralGetPayload<{ include: typeof WITH }>;

/** A referral with all its letter is made of. Null when this clinic has none with that id. */
export const withCase = (
  tx: Pick<Tx, "referral">,
  clinicId: string,
  id: string,
): Promise<ReferralWithCase | null> =>
  tx.referral.findUnique({ where: { clinicId_id: { clinicId, id } }, include: WITH });

/** The letter as it would be sent now. */
export function letterOf(
  referral: ReferralWithCase,
  clinic: ClinicView,
  clinician: string,
  at: Date,
) {
  return composeLetter(sourceOf(referral, clinic, clinician, at));
}

export const answersOf = (referral: ReferralWithCase): Answers =>
  (referral.case.answerSets[0]?.answers ?? {}) as Answers;

function sourceOf(
  referral: ReferralWithCase,
  clinic: ClinicView,
  clinician: string,
  at: Date,
): LetterSource {
  const { specialist } = referral;
  const { patient, latestTriage, tier, reference } = referral.case;
  return {
    reference,
    at,
    timeZone: clinic.timeZone,
    clinic: { name: clinic.name, phone: clinic.phone },
    clinician,
    specialist: {
      name: specialist.name,
      organisation: specialist.organisation,
      address: [specialist.addressLine, specialist.city, specialist.postalCode]
        .filter(Boolean)
        .join(", "),
    },
    specialty: referral.specialty,
    question: referral.question,
    tier,
    result: (latestTriage?.result ?? null) as unknown as TriageResult | null,
    answers: answersOf(referral),
    patient,
    exam: examsOf(referral.case)[0] ?? null,
    replyBy: dueFor("recipient_decides", tier, at, clinic),
  };
}
