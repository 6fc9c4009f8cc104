import "server-only";
import type { Prisma } from "@/lib/base/db";
import type { SpecialistView } from "./view";

export const viewOf = (row: Prisma.SpecialistGetPayload<object>): SpecialistView => ({
  id: row.id,
  version: row.version,
  name: row.name,
  organisation: row.organisation,
  specialty: row.specialty,
  email: row.email,
  phone: row.phone,
  addressLine: row.addressLine,
  city: row.city,
  postalCode: row.postalCode,
  languages: row.languages,
  note: row.note,
  verifiedAt: row.verifiedAt.toISOString(),
  retiredAt: row.retiredAt?.toISOString() ?? null,
});
