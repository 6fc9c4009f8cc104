import "server-only";
import { z } from "zod";
import { DeclineReason } from "@/generated/prisma/enums";
import type { RecipientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { fail, type Result } from "@/lib/base/result";
import { localTime } from "./localTime";
import { answerReferral } from "./reply";

const who = z.string().trim().min(2, "Say who answers").max(120);
const common = { referralId: z.uuid(), version: z.coerce.number().int(), repliedBy: who };

export const acceptSchema = z.strictObject({
  ...common,
  /** YYYY-MM-DD; empty when the visit is not booked yet */
  date: z.string().max(10).default(""),
  /** HH:MM in the clinic's zone */
  time: z.string().max(5).default(""),
});
export const declineSchema = z.strictObject({
  ...common,
  reason: z.enum(DeclineReason, "Choose a reason"),
  nextStep: z.string().trim().min(3, "Say what should happen next").max(1_000),
});
export const outcomeSchema = z.strictObject({
  ...common,
  text: z.string().trim().min(10, "Say what was found and what should happen next").max(20_000),
});

type Answered = Promise<Result<{ referralId: string }>>;

/** Takes the patient on: with a date it is booked, without one it waits for it. */
export async function acceptReferral(
  actor: RecipientActor,
  input: z.infer<typeof acceptSchema>,
): Answered {
  const { referralId, version, repliedBy, date, time } = input;
  if (date === "")
    return answerReferral(actor, referralId, { version, repliedBy, state: "accepted" });
  const { timeZone } = await clinicById(actor.clinicId);
  const bookedFor = localTime(date, time || "09:00", timeZone);
  const wrong = !bookedFor
    ? "Give a real date and time"
    : bookedFor < new Date()
      ? "Give a date that is still to come"
      : null;
  if (!bookedFor || wrong)
    return fail("input.wrong", {}, [{ field: "date", message: wrong ?? "" }]);
  return answerReferral(actor, referralId, { version, repliedBy, state: "booked", bookedFor });
}

/** Sends it back: the reason, who decided and the next step are all three needed. */
export const declineReferral = (
  actor: RecipientActor,
  input: z.infer<typeof declineSchema>,
): Answered =>
  answerReferral(actor, input.referralId, {
    version: input.version,
    repliedBy: input.repliedBy,
    state: "declined",
    declineReason: input.reason,
    nextStep: input.nextStep,
  });

/** The report comes back: what was found and what should happen next. */
export const returnOutcome = (
  actor: RecipientActor,
  input: z.infer<typeof outcomeSchema>,
): Answered =>
  answerReferral(actor, input.referralId, {
    version: input.version,
    repliedBy: input.repliedBy,
    state: "report_received",
    text: input.text,
  });
