import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { newId } from "@/lib/base/ids";
import type { Tier } from "@/lib/triage";
import { nextOpening } from "./hours";

/**
 * When a patient is asked how it goes: so many days after `from`, by level, while the clinic is open to hear it.
 * Null for the levels at which a person calls.
 */
export function checkInDue(tier: Tier, from: Date, clinic: ClinicView): Date | null {
  if (tier === "emergency" || tier === "same_day") return null;
  const days = clinic.settings.checkInDays[tier];
  return days === null ? null : nextOpening(new Date(from.getTime() + days * DAY), clinic);
}

/**
 * The interval begins again: with a decision, with every update, and with the mail before. One that was not sent goes;
 * gives when that was due, for whoever takes the decision back.
 */
export async function planCheckIn(
  t: Tx,
  clinic: ClinicView,
  caseId: string,
  at: Date,
): Promise<Date | null> {
  const clinicId = clinic.id;
  const { tier, state, complete } = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { tier: true, state: true, complete: true },
  });
  const where = { clinicId, caseId, sentAt: null };
  const was = await t.checkIn.findFirst({ where, select: { dueAt: true } });
  await t.checkIn.deleteMany({ where });
  const dueAt = complete && state !== "closed" ? checkInDue(tier, at, clinic) : null;
  if (dueAt) await t.checkIn.create({ data: { clinicId, id: newId(), caseId, dueAt } });
  return was?.dueAt ?? null;
}

/** The first check-in of a case that is being made, as a row. */
export function firstCheckIn(
  { clinicId, id: caseId }: { clinicId: string; id: string },
  { tier, complete, at }: { tier: Tier; complete: boolean; at: Date },
  clinic: ClinicView,
) {
  const dueAt = complete ? checkInDue(tier, at, clinic) : null;
  return dueAt ? [{ clinicId, id: newId(), caseId, dueAt }] : [];
}

/** Whoever tells how it is has answered what they were asked. */
export async function checkInAnswered(
  t: Tx,
  clinicId: string,
  caseId: string,
  at: Date,
): Promise<void> {
  await t.checkIn.updateMany({
    where: { clinicId, caseId, sentAt: { not: null }, answeredAt: null },
    data: { answeredAt: at },
  });
}
