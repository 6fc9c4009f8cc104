import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { mailHold } from "@/lib/base/undo";
import { askWords } from "@/lib/i18n/ask";
import { asTyped, canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { ASK_TEMPLATES, OWN } from "./askTemplates";
import { dueFor } from "./clocks";
import { type CaseMove, moveCase } from "./move";
import { MOST_TEXT } from "./notes";
import { mayWait, workingDaysLeft } from "./pause";
import { type Acted, placeOf, type StandingCase, seenCase, standingCase } from "./standing";
import { stayPlace } from "./stay";
import { tellPatient } from "./tellPatient";
import { beforeOf } from "./undo/before";

/** More at once is a form of its own, or a call. */
const MOST_OPEN = 5;

export const askSchema = z.strictObject({
  ...seenCase,
  template: z.enum([...ASK_TEMPLATES, OWN], "Choose a question"),
  text: z.string().trim().max(MOST_TEXT).refine(canBeStored, NOT_STORABLE).default(""),
});

/**
 * Asks the patient, and tells them that there is an update. The case waits for them and the clinic's clock stands;
 * an emergency or same-day case stays with the clinic, and so does one that is referred or decided.
 * Refuses case.ask_what without words, case.asked_enough, beside the usual.
 */
export async function askPatient(
  actor: Actor<"case:review">,
  input: z.infer<typeof askSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const found = await standingCase(t, actor, input);
      const answerBy = dueFor("patient_answers", found.tier, found.at, found.clinic);
      const firstDay = await firstAnswerBy(t, found);
      const { move, more } = placeWhenAsked(found, actor, firstDay ?? answerBy);
      await moveCase(t, found.guard, move, {
        ...more,
        firstLookAt: found.firstLookAt ?? found.at,
      });
      const id = await writeQuestion(t, actor, found, { ...input, answerBy });
      const facts = { template: input.template, waits: move.to === "info_requested" };
      const hold = mailHold("decision");
      const mails = await tellPatient(t, found.guard.clinicId, found.id, hold);
      const before = beforeOf(found, { question: id, mails });
      await record(t, actor, {
        event: "case.asked",
        caseId: found.id,
        objectId: id,
        facts,
        before,
      });
      return { reference: found.reference };
    }),
  );
}

/** The day of the earliest question that is waited for already; null when there is none. */
async function firstAnswerBy(t: Tx, { guard: { clinicId, id }, at }: StandingCase) {
  const open = await t.patientQuestion.findMany({
    where: { clinicId, caseId: id, answeredAt: null, withdrawnAt: null },
    orderBy: { answerBy: "asc" },
    select: { answerBy: true },
  });
  if (open.length >= MOST_OPEN) throw new Refused(fail("case.asked_enough"));
  return open.find(({ answerBy }) => answerBy > at)?.answerBy ?? null;
}

async function writeQuestion(
  t: Tx,
  actor: Actor,
  { guard: { clinicId, id: caseId }, at }: StandingCase,
  { template, text: typed, answerBy }: z.infer<typeof askSchema> & { answerBy: Date },
): Promise<string> {
  const text = template === OWN ? asTyped(typed) : askWords("en", "self")[template];
  if (text === "") {
    const field = { field: "text", message: "Write the question" };
    throw new Refused(fail("case.ask_what", {}, [field]));
  }
  const id = newId();
  const about = { template, text, askedById: actor.userId, askedAt: at, answerBy };
  await t.patientQuestion.create({ data: { clinicId, id, caseId, ...about } });
  return id;
}

type Placed = { move: CaseMove; more: object };

/** Whoever asked follows the case: the answer comes back to them. */
function placeWhenAsked(found: StandingCase, actor: Actor, answerBy: Date): Placed {
  const { state, tier, at, clinic } = found;
  const place = placeOf(found);
  const undecided = state === "received" || state === "in_review" || state === "info_requested";
  if (!undecided || !mayWait(tier)) return { move: stayPlace(found), more: {} };
  const paused =
    state === "info_requested"
      ? {}
      : { pausedAt: at, pausedLeft: workingDaysLeft(at, place.dueAt, clinic) };
  return {
    move: {
      to: "info_requested",
      turn: "patient",
      nextAction: "patient_answers",
      dueAt: state === "info_requested" && place.dueAt < answerBy ? place.dueAt : answerBy,
    },
    more: { ...paused, ownerId: actor.userId, claimedUntil: null },
  };
}
