import "server-only";
import type { DailyKind } from "@/generated/prisma/enums";
import type { ClinicView } from "@/lib/base/clinic";
import { db, type Tx } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { newId } from "@/lib/base/ids";
import { dayIn, instantOf } from "./hours";

/** The clinic's day at an instant, and when an hour of it is, clock changes included. */
export function dayAt(at: Date, { timeZone }: Pick<ClinicView, "timeZone">) {
  const day = dayIn(at, timeZone);
  const hour = (h: number): Date => instantOf(day, `${String(h).padStart(2, "0")}:00`, timeZone);
  return { day, date: new Date(day), hour, tomorrow: instantOf(day + DAY, "00:00", timeZone) };
}

type Run = {
  clinicId: string;
  kind: DailyKind;
  subjectId: string;
  /** the clinic's day, as midnight in UTC */
  day: Date;
  result: Record<string, number>;
};

/** The newest result of a kind for somebody; null when there is none. */
export async function lastResult(
  clinicId: string,
  kind: DailyKind,
  subjectId: string,
): Promise<unknown> {
  const row = await db().dailyRun.findFirst({
    where: { clinicId, kind, subjectId },
    orderBy: { day: "desc" },
    select: { result: true },
  });
  return row?.result ?? null;
}

/** Writes down that something was done for a day; false when another process was first, who then has done it. */
export async function claimDay(t: Tx, { day, ...run }: Run): Promise<boolean> {
  const { count } = await t.dailyRun.createMany({
    data: [{ id: newId(), day, ...run }],
    skipDuplicates: true,
  });
  return count === 1;
}
