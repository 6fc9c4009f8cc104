import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Prisma, type Tx, tx } from "@/lib/base/db";
import type { Answers, Tier, TriageResult } from "@/lib/triage";
import type { SecondOpinion } from "./view";

/** A case to look at a second time: what was told and what the rules say, nothing of what was decided. */
export type BlindLook = {
  id: string;
  age: number | null;
  sex: string | null;
  submittedAt: Date;
  answers: Answers;
  result: TriageResult | null;
};
export type LooksPage = {
  look: BlindLook | null;
  /** how many wait for the reader, and how many of the reader's own wait for somebody else */
  waiting: number;
  own: number;
  readAt: Date;
  timeZone: string;
};

/** The oldest look that waits and was not decided first by the reader; its reading is on the trail. */
export async function readSecondLook(actor: Actor<"case:review">): Promise<LooksPage> {
  const { clinicId, userId } = actor;
  const open = { clinicId, givenAt: null };
  const { timeZone } = await clinicById(clinicId);
  return tx(async (t) => {
    const next = await t.secondLook.findFirst({
      where: { ...open, firstById: { not: userId } },
      orderBy: { drawnAt: "asc" },
      select: { id: true, caseId: true, drawnAt: true },
    });
    const waiting = await t.secondLook.count({ where: { ...open, firstById: { not: userId } } });
    const own = await t.secondLook.count({ where: { ...open, firstById: userId } });
    if (next) await record(t, actor, { event: "case.read", caseId: next.caseId });
    const look = next ? await blind(t, clinicId, next) : null;
    return { look, waiting, own, readAt: await now(t), timeZone };
  });
}

type Drawn = { id: string; caseId: string; drawnAt: Date };

/** The answers as the first clinician had them, with the result that the rules gave then. */
async function blind(t: Tx, clinicId: string, { id, caseId, drawnAt }: Drawn): Promise<BlindLook> {
  const found = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: {
      age: true,
      sex: true,
      submittedAt: true,
      answerSets: {
        where: { createdAt: { lte: drawnAt } },
        orderBy: { createdAt: "desc" },
        take: 1,
        include: { triages: { orderBy: { createdAt: "desc" }, take: 1 } },
      },
    },
  });
  const { answerSets, ...about } = found;
  const [set] = answerSets;
  return {
    id,
    ...about,
    answers: (set?.answers ?? {}) as Answers,
    result: (set?.triages[0]?.result ?? null) as TriageResult | null,
  };
}

/** The newest second look of a case, when it says otherwise than the first. */
export async function differingLook(
  clinicId: string,
  caseId: string,
): Promise<SecondOpinion | null> {
  const last = await db().secondLook.findFirst({
    where: { clinicId, caseId, givenAt: { not: null } },
    orderBy: { givenAt: "desc" },
    include: { second: { select: { name: true } } },
  });
  if (!last?.secondTier || !last.givenAt || last.secondTier === last.firstTier) return null;
  const { secondTier: tier, text, givenAt: at, second } = last;
  return { tier, text, at, byName: second?.name ?? "" };
}

export type GivenLook = { firstTier: Tier; secondTier: Tier; agrees: boolean; givenAt: Date };

/** The second looks given in a span of time, for the figures. */
export async function secondLooks(
  actor: Actor<"insights:read">,
  { from, to }: { from: Date; to: Date },
): Promise<GivenLook[]> {
  const where: Prisma.SecondLookWhereInput = {
    clinicId: actor.clinicId,
    givenAt: { gte: from, lt: to },
  };
  const rows = await db().secondLook.findMany({ where, orderBy: { givenAt: "asc" } });
  return rows.flatMap(({ firstTier, secondTier, givenAt }) =>
    secondTier && givenAt
      ? [{ firstTier, secondTier, agrees: firstTier === secondTier, givenAt }]
      : [],
  );
}
