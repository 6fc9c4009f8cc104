import type { Prisma } from "@/lib/base/db";
import { type AskTemplate, isAskTemplate } from "./askTemplates";

/** A question of the clinic as its patient may see it. */
export type PatientAsked = {
  id: string;
  /** a ready question, said in the reader's language; null for one in the clinician's own words */
  template: AskTemplate | null;
  text: string;
  askedAt: Date;
  answerBy: Date;
  /** past its day: the clinic calls, and an answer is still welcome */
  late: boolean;
  answer: { text: string; at: Date } | null;
};

export const WITH_PATIENT_ASKED = {
  questions: {
    where: { withdrawnAt: null },
    orderBy: { askedAt: "desc" },
    select: {
      id: true,
      template: true,
      text: true,
      askedAt: true,
      answerBy: true,
      answer: true,
      answeredAt: true,
    },
  },
} as const satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: typeof WITH_PATIENT_ASKED }>;

export const patientAsked = ({ questions }: Row, now: Date): PatientAsked[] =>
  questions.map(({ id, template, text, askedAt, answerBy, answer, answeredAt }) => ({
    id,
    template: isAskTemplate(template) ? template : null,
    text,
    askedAt,
    answerBy,
    late: answerBy < now,
    answer: answer !== null && answeredAt ? { text: answer, at: answeredAt } : null,
  }));
