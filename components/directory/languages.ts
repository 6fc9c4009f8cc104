const names = new Intl.DisplayNames("en-US", { type: "language" });

/** "Spanish" for es. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** "English, Spanish", or the words for none. */
export const languageNames = (tags: readonly string[], none: string): string =>
  tags.map(languageName).join(", ") || none;
