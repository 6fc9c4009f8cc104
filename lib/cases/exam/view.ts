import type { Prisma } from "@/lib/base/db";
import { type Findings, findingsSchema } from "./findings";

/** What one clinician found, when. */
export type ExamView = { id: string; at: Date; byName: string; findings: Findings; note: string };

export const WITH_EXAMS = {
  examinations: {
    where: { takenBackAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { by: { select: { name: true } } },
  },
} as const satisfies Prisma.CaseInclude;

type Row = Prisma.ExaminationGetPayload<{ include: { by: { select: { name: true } } } }>;

/** Newest first; what was taken back at once is not read. */
export const examsOf = ({ examinations }: { examinations: readonly Row[] }): ExamView[] =>
  examinations.map(({ id, createdAt: at, by, findings, note }) => ({
    id,
    at,
    byName: by.name,
    findings: findingsSchema.parse(findings),
    note,
  }));
