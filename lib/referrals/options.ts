import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { patientItems } from "@/lib/letters/completeness";
import { type Answers, SPECIALTIES, type SpecialtyId, type TriageResult } from "@/lib/triage";

export type SpecialtyOption = {
  specialty: SpecialtyId;
  suggested: boolean;
  /** reasons whose first destinations name it */
  for: string[];
  against: string | null;
  specialists: {
    id: string;
    name: string;
    organisation: string;
    city: string;
    languages: string[];
    verifiedAt: Date;
  }[];
};
export type ReferOptions = {
  reference: string;
  version: number;
  patientName: string | null;
  closed: boolean;
  /** letters that are written and not sent */
  drafts: number;
  options: SpecialtyOption[];
  completeness: { have: number; of: 8; missing: string[] };
};

/** All five specialties with what speaks for and against each, the suggested one first, and who can be chosen. */
export async function readReferOptions(
  actor: Actor<"referral:write">,
  reference: string,
): Promise<ReferOptions | null> {
  const row = await db().case.findFirst({
    where: { clinicId: actor.clinicId, reference },
    include: {
      patient: { select: { fullName: true } },
      _count: { select: { referrals: { where: { state: "draft" } } } },
      latestTriage: { select: { result: true } },
      answerSets: { orderBy: { createdAt: "desc" }, take: 1, select: { answers: true } },
    },
  });
  if (!row) return null;
  const specialists = await db().specialist.findMany({
    where: { clinicId: actor.clinicId, retiredAt: null },
    orderBy: [{ specialty: "asc" }, { name: "asc" }],
  });
  const result = (row.latestTriage?.result ?? null) as unknown as TriageResult | null;
  const order = orderOf(result);
  return {
    reference: row.reference,
    version: row.version,
    patientName: row.patient.fullName,
    closed: row.state === "closed",
    drafts: row._count.referrals,
    completeness: patientItems((row.answerSets[0]?.answers ?? {}) as Answers),
    options: order.map((specialty) => ({
      specialty,
      suggested: specialty === result?.suggestion.specialist,
      for: (result?.reasons ?? [])
        .filter((r) => r.destinations.includes(specialty))
        .map((r) => r.text)
        .slice(0, 4),
      against: result?.suggestion.whyNot.find((w) => w.destination === specialty)?.text ?? null,
      specialists: specialists
        .filter((s) => s.specialty === specialty)
        .map(({ id, name, organisation, city, languages, verifiedAt }) => ({
          id,
          name,
          organisation,
          city,
          languages,
          verifiedAt,
        })),
    })),
  };
}

/** The suggested specialty, the next, the other destinations, then the rest. */
function orderOf(result: TriageResult | null): SpecialtyId[] {
  const { specialist, specialistNext, secondary = [] } = result?.suggestion ?? {};
  const first = [specialist, specialistNext, ...secondary].filter((d): d is SpecialtyId =>
    (SPECIALTIES as readonly (string | null | undefined)[]).includes(d),
  );
  return [...new Set([...first, ...SPECIALTIES])];
}
