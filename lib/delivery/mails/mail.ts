import "server-only";
import { db, type Prisma } from "@/lib/base/db";
import { env } from "@/lib/base/env";

export type Mail = { subject: string; text: string };
export type DeliveryRow = Prisma.DeliveryGetPayload<object>;

/** One of our own paths as a link that works in a mail. */
export const address = (path: string): string => `${env().PUBLIC_URL}${path}`;

export const readCase = async (clinicId: string, caseId: string | null) =>
  caseId
    ? db().case.findUnique({
        where: { clinicId_id: { clinicId, id: caseId } },
        select: { reference: true, patient: { select: { locale: true } } },
      })
    : null;
