import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { TAKEN_BACK } from "./askTemplates";
import { backToClinic } from "./backToClinic";
import { moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { type Acted, placeOf, seenCase, standingCase } from "./standing";

export const takeBackSchema = z.strictObject({
  ...seenCase,
  question: z.guid(),
  reason: z.enum(TAKEN_BACK, "Choose a reason"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/** Takes a question back, or notes what was said by phone instead. Refuses question.gone beside the usual. */
export async function takeBackQuestion(
  actor: Actor<"case:review">,
  input: z.infer<typeof takeBackSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const found = await standingCase(t, actor, input);
      const { reason, text, question } = input;
      const { clinicId, id: caseId } = found.guard;
      const { count } = await t.patientQuestion.updateMany({
        where: { clinicId, id: question, caseId, answeredAt: null, withdrawnAt: null },
        data: { withdrawnAt: found.at },
      });
      if (count === 0) throw new Refused(fail("question.gone"));
      await moveCase(t, found.guard, placeOf(found));
      await backToClinic(t, found.clinic, caseId, found.at);
      const note = { caseId, kind: "question", code: reason, text } as const;
      const objectId = await writeNote(t, actor, note);
      const facts = { reason, question };
      await record(t, actor, { event: "case.question_taken_back", caseId, objectId, facts });
      return { reference: found.reference };
    }),
  );
}
