import type { Prisma } from "@/lib/base/db";

/** What the patient was asked, and what they said, as the clinic sees it. */
export type AskedView = {
  id: string;
  /** lib/cases/askTemplates, or "own" */
  template: string;
  text: string;
  askedBy: string;
  askedAt: Date;
  answerBy: Date;
  answer: { text: string; at: Date } | null;
  withdrawnAt: Date | null;
};

export const WITH_ASKED = {
  questions: { orderBy: { askedAt: "desc" }, include: { askedBy: { select: { name: true } } } },
} as const satisfies Prisma.CaseInclude;

type Row = Prisma.CaseGetPayload<{ include: typeof WITH_ASKED }>;

/** Newest first. */
export const askedOf = ({ questions }: Pick<Row, "questions">): AskedView[] =>
  questions.map(({ id, template, text, askedBy, askedAt, answerBy, ...row }) => ({
    id,
    template,
    text,
    askedBy: askedBy.name,
    askedAt,
    answerBy,
    answer: row.answer !== null && row.answeredAt ? { text: row.answer, at: row.answeredAt } : null,
    withdrawnAt: row.withdrawnAt,
  }));
