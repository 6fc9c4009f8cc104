/** The five specialties in the order they are offered, and the languages an office can say it speaks. Pure. */
export const SPECIALTIES = [
  "physical_therapy",
  "orthopedics",
  "rheumatology",
  "neurology",
  "pain_management",
] as const;

/** The languages most spoken at home in the United States after English (census), as BCP 47 tags. */
export const LANGUAGES = [
  "en",
  "es",
  "zh",
  "tl",
  "vi",
  "ar",
  "fr",
  "ko",
  "ru",
  "pt",
  "ht",
  "hi",
  "pl",
  "de",
] as const;

/** After this many days an entry should be asked about again. */
export const FRESH_DAYS = 90;
