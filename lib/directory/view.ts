import type { Specialty } from "@/generated/prisma/enums";

/** All that a screen may know of an entry. Times are ISO 8601. */
export type SpecialistView = {
  id: string;
  version: number;
  name: string;
  organisation: string;
  specialty: Specialty;
  email: string;
  phone: string;
  addressLine: string;
  city: string;
  postalCode: string;
  /** BCP 47 tags, in the order of LANGUAGES */
  languages: string[];
  note: string;
  verifiedAt: string;
  retiredAt: string | null;
};
