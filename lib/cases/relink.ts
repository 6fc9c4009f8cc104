import "server-only";
import type { Tx } from "@/lib/base/db";
import { agreesOf, type Known, linkTo, type Other, othersLike } from "./samePerson";

/**
 * After a change of who a case is about: looks again whom it may be the same as. What a clinician decided stays; what
 * the system only supposed goes when it no longer fits. Called when all else is written, as linkNewCase is.
 */
export async function relinkPerson(t: Tx, clinicId: string, caseId: string): Promise<void> {
  const known = await knownOf(t, clinicId, caseId);
  const others = await othersLike(t, known);
  const links = await t.caseLink.findMany({
    where: { clinicId, OR: [{ caseId }, { otherId: caseId }] },
    select: { id: true, caseId: true, otherId: true, state: true, agrees: true },
  });
  const holds = (link: (typeof links)[number], other: Other): boolean =>
    (link.caseId === caseId ? link.otherId : link.caseId) === other.id &&
    (link.state !== "possible" || link.agrees.join() === agreesOf(other).join());
  const stale = links
    .filter((link) => link.state === "possible" && !others.some((other) => holds(link, other)))
    .map(({ id }) => id);
  if (stale.length > 0) await t.caseLink.deleteMany({ where: { clinicId, id: { in: stale } } });
  const fresh = others.filter((other) => !links.some((link) => holds(link, other)));
  await linkTo(t, known, fresh);
}

async function knownOf(t: Tx, clinicId: string, caseId: string): Promise<Known> {
  const { patient, ...about } = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: {
      reference: true,
      submittedAt: true,
      patient: { select: { dateOfBirth: true, nameKey: true, phoneKey: true } },
    },
  });
  return { clinicId, caseId, ...about, ...patient };
}
