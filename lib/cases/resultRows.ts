import type { Prisma } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { type Answers, VOCABULARY_VERSION } from "@/lib/triage";
import type { Assessment } from "./assess";
import type { NewCase } from "./newCase";

/** The rows that keep a set of answers and what the rules made of it; without a result when the rules threw. */
export function resultRows(
  { clinicId, id: caseId }: { clinicId: string; id: string },
  made: NewCase,
  { tier, result }: Assessment,
  at: Date,
) {
  const [answerSetId, latestTriageId] = [newId(), result ? newId() : null];
  const answers = {
    clinicId,
    id: answerSetId,
    caseId,
    source: made.source,
    locale: made.locale,
    vocabularyVersion: VOCABULARY_VERSION,
    answers: made.answers as Prisma.InputJsonObject,
    secondsTaken: made.secondsTaken ?? null,
    createdAt: at,
  } satisfies Prisma.AnswerSetUncheckedCreateInput;
  if (!result || !latestTriageId)
    return { latestTriageId, rows: { AnswerSet: [answers], TriageResult: [] } };
  const triage = {
    clinicId,
    id: latestTriageId,
    caseId,
    answerSetId,
    rulesetVersion: result.rulesetVersion,
    tier,
    certainty: result.certainty,
    result: result as unknown as Prisma.InputJsonObject,
    createdAt: at,
  } satisfies Prisma.TriageResultUncheckedCreateInput;
  return { latestTriageId, rows: { AnswerSet: [answers], TriageResult: [triage] } };
}

/** The columns of a case that say what the rules made of it. */
export const aboutResult = ({ tier, result, ageMismatch }: Assessment) => ({
  triageTier: tier,
  certainty: result?.certainty ?? ("insufficient" as const),
  untriaged: result === null,
  ruleIds: result?.reasons.map((r) => r.ruleId) ?? [],
  specialty: result?.suggestion.specialist ?? null,
  ageMismatch,
});

export const aboutPerson = ({ age, sex, worstSite }: Answers) => ({
  age: typeof age === "number" ? age : null,
  sex: typeof sex === "string" ? sex : null,
  worstSite: typeof worstSite === "string" ? worstSite : null,
});
