import type { Prisma } from "@/lib/base/db";
import { type Voice, voiceOf } from "@/lib/i18n/voice";
import type { Answers } from "@/lib/triage";

export const WITH_FILLED_BY = {
  answerSets: {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { answers: true },
  },
} as const satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: typeof WITH_FILLED_BY }>;

/** Whoever told last reads the page: the patient, or someone who answers for them. */
export const voiceOfCase = ({ answerSets }: Row): Voice =>
  voiceOf((answerSets[0]?.answers ?? {}) as Answers);
