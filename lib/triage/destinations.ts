export const SPECIALTIES = [
  "physical_therapy",
  "orthopedics",
  "rheumatology",
  "neurology",
  "pain_management",
] as const;
export type SpecialtyId = (typeof SPECIALTIES)[number];

export type Destination = SpecialtyId | "emergency_department" | "primary_care";

export const isSpecialty = (to: Destination): to is SpecialtyId =>
  (SPECIALTIES as readonly string[]).includes(to);
