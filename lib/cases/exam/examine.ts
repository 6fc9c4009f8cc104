import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { moveCase } from "../move";
import { MOST_TEXT } from "../notes";
import { type Acted, seenCase, standingCase } from "../standing";
import { stayPlace } from "../stay";
import { beforeOf } from "../undo/before";
import { EXAM_PARTS, examinedCount, FINDINGS_VERSION } from "./findings";
import { EXAM_FIELDS, readExam } from "./form";

export const examineSchema = z.strictObject({
  ...seenCase,
  ...EXAM_FIELDS,
  note: z.string().trim().max(MOST_TEXT).default(""),
});

/**
 * Writes down what was found on examining; the case stays where it stands. A later examination is a row of its own.
 * Refuses exam.contradicts when a field speaks against another, exam.empty when nothing was examined.
 */
export async function writeExamination(
  actor: Actor<"case:review">,
  input: z.infer<typeof examineSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const found = await standingCase(t, actor, input);
      const findings = findingsOf(input);
      await moveCase(t, found.guard, stayPlace(found), {
        firstLookAt: found.firstLookAt ?? found.at,
      });
      const { clinicId, id: caseId } = found.guard;
      const id = newId();
      const what = { findings, findingsVersion: FINDINGS_VERSION, note: input.note };
      await t.examination.create({
        data: { clinicId, id, caseId, ...what, byId: actor.userId, createdAt: found.at },
      });
      const facts = { examined: examinedCount(findings), of: EXAM_PARTS };
      const before = beforeOf(found, { examination: id });
      await record(t, actor, { event: "case.examined", caseId, objectId: id, facts, before });
      return { reference: found.reference };
    }),
  );
}

function findingsOf(input: z.infer<typeof examineSchema>) {
  const read = readExam(input);
  if ("field" in read) throw new Refused(fail("exam.contradicts", {}, [read]));
  if (examinedCount(read.findings) === 0 && input.note === "")
    throw new Refused(fail("exam.empty"));
  return read.findings;
}
