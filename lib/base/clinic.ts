import "server-only";
import { cache } from "react";
import { db } from "./db";

/** What every page may know of the clinic. */
export type ClinicView = {
  id: string;
  name: string;
  phone: string;
  emergencyNumber: string;
  crisisLine: string;
  timeZone: string;
  hours: unknown;
  alertEmail: string | null;
  onCallEmail: string | null;
  demo: boolean;
};

const COLUMNS = {
  id: true,
  name: true,
  phone: true,
  emergencyNumber: true,
  crisisLine: true,
  timeZone: true,
  hours: true,
  alertEmail: true,
  onCallEmail: true,
  demo: true,
} as const;

/** The clinic that takes all intakes for now: the first one made. Null when there is none yet. */
export const theClinic = cache(async (): Promise<ClinicView | null> => {
  return db().clinic.findFirst({ orderBy: { createdAt: "asc" }, select: COLUMNS });
});

/** One clinic by id. Throws when it does not exist: ids come from our own rows. */
export async function clinicById(id: string): Promise<ClinicView> {
  return db().clinic.findUniqueOrThrow({ where: { id }, select: COLUMNS });
}
