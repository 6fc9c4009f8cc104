import { z } from "zod";
import {
  CaseState,
  CloseReason,
  NextAction,
  Specialty,
  Tier,
  Turn,
} from "@/generated/prisma/enums";
import type { Prisma } from "@/lib/base/db";

const time = z.coerce.date().nullable();
const whole = z.int();
const id = z.uuid().nullable();

/** What a decision may change of a case: how it stood before, so that it can stand so again. */
const stood = {
  state: z.enum(CaseState),
  turn: z.enum(Turn),
  nextAction: z.enum(NextAction).nullable(),
  dueAt: time,
  pausedAt: time,
  pausedLeft: whole.nullable(),
  newsAt: time,
  ownerId: id,
  claimedUntil: time,
  tier: z.enum(Tier),
  rankTier: whole,
  rankStrong: whole,
  rankPossible: whole,
  rankVulnerable: whole,
  rankPeg: whole,
  specialty: z.enum(Specialty).nullable(),
  decidedTier: z.enum(Tier).nullable(),
  decidedReason: z.string().nullable(),
  decidedById: id,
  decidedAt: time,
  firstLookAt: time,
  closedAt: time,
  closeReason: z.enum(CloseReason).nullable(),
};
export const stoodSchema = z.object(stood);

/** The columns to read for it. */
export const STOOD = Object.fromEntries(Object.keys(stood).map((key) => [key, true])) as {
  [K in keyof typeof stood]: true;
};

/** What a decision made beside, by id: a question asked, findings written down, a second look drawn, mails that wait, referrals that were sent. */
const madeSchema = z.object({
  question: z.uuid().optional(),
  examination: z.uuid().optional(),
  secondLook: z.uuid().optional(),
  /** when the check-in was due that the decision planned anew; null: none was planned */
  checkIn: time.optional(),
  mails: z.array(z.uuid()).default([]),
  referrals: z.array(z.uuid()).default([]),
});
export type Made = z.input<typeof madeSchema>;

export const beforeSchema = z.object({
  /** of the case before the decision; it has grown by one since, or something happened after */
  version: whole,
  window: z.enum(["decision", "sending"]),
  stood: stoodSchema,
  made: madeSchema,
});
export type Before = z.infer<typeof beforeSchema>;

type Row = z.input<typeof stoodSchema> & { version: number };

/** As it is written to the trail, beside the decision. */
export function beforeOf(
  row: Row,
  made: Made = {},
  window: Before["window"] = "decision",
): Prisma.InputJsonObject {
  const { version } = row;
  // Times become text on their way into JSON, and times again when they are read.
  const before = { version, window, stood: stoodSchema.parse(row), made: madeSchema.parse(made) };
  return JSON.parse(JSON.stringify(before)) as Prisma.InputJsonObject;
}
