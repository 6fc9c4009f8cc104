import { z } from "zod";
import { DAY } from "@/lib/base/durations";

/** Days between two check-in mails by level; null sends none. An emergency or same-day case is called, not mailed. */
const checkInDays = z.object({
  urgent: z.int().min(1).max(90).nullable().default(7),
  soon: z.int().min(1).max(90).nullable().default(14),
  routine: z.int().min(1).max(90).nullable().default(28),
  self_care: z.int().min(1).max(90).nullable().default(14),
});

/** What a clinic may set, with the value it has until it does. */
const settingsSchema = z.object({
  /** days after its last saving at which a form in progress is deleted */
  draftDays: z.int().min(1).max(90).default(30),
  /** minutes after its last saving at which a form with a danger sign becomes an unfinished case */
  abandonedMinutes: z.int().min(1).max(1_440).default(15),
  /** days after its closing in which a patient may open a case again by "I got worse" */
  reopenDays: z.int().min(0).max(365).default(42),
  checkInDays: checkInDays.prefault({}),
  /** of a hundred routine and self-care decisions, how many another clinician decides again without seeing them */
  secondLookPercent: z.number().min(0).max(100).default(5),
  /** the hour of the clinic's working day at which each clinician is told how much waits */
  digestHour: z.int().min(0).max(23).default(7),
});
export type ClinicSettings = z.infer<typeof settingsSchema>;

const USUAL = settingsSchema.parse({});

/** The settings of a clinic's row; a row that cannot be read has the usual ones. */
export function readSettings(stored: unknown): ClinicSettings {
  const read = settingsSchema.safeParse(stored);
  return read.success ? read.data : USUAL;
}

/** Until when a form in progress is kept. */
export const keptUntil = (savedAt: Date, { draftDays }: ClinicSettings): Date =>
  new Date(savedAt.getTime() + draftDays * DAY);
