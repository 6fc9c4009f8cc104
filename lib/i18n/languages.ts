/** Languages a person may ask for, by BCP 47 tag, each by its own name. */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
  { tag: "zh", name: "中文" },
  { tag: "tl", name: "Tagalog" },
  { tag: "vi", name: "Tiếng Việt" },
  { tag: "ar", name: "العربية" },
  { tag: "fr", name: "Français" },
  { tag: "ko", name: "한국어" },
  { tag: "ru", name: "Русский" },
  { tag: "pt", name: "Português" },
  { tag: "ht", name: "Kreyòl ayisyen" },
  { tag: "hi", name: "हिन्दी" },
  { tag: "pl", name: "Polski" },
  { tag: "ase", name: "American Sign Language" },
] as const;

/** The tag for a language that is not on the list ("undetermined" in BCP 47). */
export const OTHER_LANGUAGE = "und";

/** A language by its own name; another language in the words given. */
export const languageName = (tag: string, other: string): string =>
  LANGUAGES.find((language) => language.tag === tag)?.name ?? other;
