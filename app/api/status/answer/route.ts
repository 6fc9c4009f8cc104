import { paths } from "@/lib/base/paths";
import { answerQuestion, answerSchema } from "@/lib/cases/answer";
import { patientDoor } from "@/lib/door/door";

/** Back to the status page, which thanks for the answer or says what is wrong with it. */
export const POST = patientDoor("case", answerSchema, answerQuestion, (answered) => ({
  next: answered.problem
    ? paths.statusProblem(answered.reference, answered.problem, answered.question)
    : paths.statusDone(answered.reference, "answered"),
}));
