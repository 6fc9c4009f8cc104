import "server-only";
import { cache } from "react";
import { db, type Prisma, type Tx } from "./db";
import { type ClinicSettings, readSettings } from "./settings";

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
  settings: ClinicSettings;
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
  settings: true,
  demo: true,
} as const satisfies Prisma.ClinicSelect;

const viewOf = (row: Prisma.ClinicGetPayload<{ select: typeof COLUMNS }>): ClinicView => ({
  ...row,
  settings: readSettings(row.settings),
});

/** The clinic that takes all intakes for now: the first one made. Null when there is none yet. */
export const theClinic = cache(async (): Promise<ClinicView | null> => {
  const row = await db().clinic.findFirst({ orderBy: { createdAt: "asc" }, select: COLUMNS });
  const clinic = row && viewOf(row);
  kept.plumblineClinic = clinic;
  return clinic;
});

const kept = globalThis as unknown as { plumblineClinic?: ClinicView | null };

/** For frames and error pages: the clinic, or the one read last while the database cannot be reached. */
export const theClinicOrLast = (): Promise<ClinicView | null> =>
  theClinic().catch(() => kept.plumblineClinic ?? null);

/**
 * One clinic by id. Throws when it does not exist: ids come from our own rows.
 * Inside a transaction give it that transaction: ten of them, each waiting for an eleventh connection, stand still.
 */
export async function clinicById(id: string, tx?: Tx): Promise<ClinicView> {
  return viewOf(await (tx ?? db()).clinic.findUniqueOrThrow({ where: { id }, select: COLUMNS }));
}

/** Every clinic of this deployment: timers go through them one by one. */
export const allClinics = async (): Promise<ClinicView[]> =>
  (await db().clinic.findMany({ orderBy: { createdAt: "asc" }, select: COLUMNS })).map(viewOf);
