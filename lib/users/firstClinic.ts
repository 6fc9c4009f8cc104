import "server-only";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";

export type FirstClinic = { name: string; phone: string; timeZone: string; alertEmail: string };
export type ClinicOfUsers = { id: string; name: string; phone: string; made: boolean };

// Any number, as long as nothing else of ours locks it: it holds back a second making of the clinic.
const LOCK = 7_261_001;

const WEEKDAY = [["08:00", "17:00"]];
const HOURS = {
  week: { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY },
  holidays: [],
};

/** The clinic of this deployment; made when there is none. Alerts go to the first user until the clinic says otherwise. */
export function firstClinic({ alertEmail, ...given }: FirstClinic): Promise<ClinicOfUsers> {
  const select = { id: true, name: true, phone: true } as const;
  return tx(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    const there = await tx.clinic.findFirst({ orderBy: { createdAt: "asc" }, select });
    if (there) return { ...there, made: false };
    const data = { id: newId(), ...given, hours: HOURS, alertEmail, onCallEmail: alertEmail };
    return { ...(await tx.clinic.create({ data, select })), made: true };
  });
}
