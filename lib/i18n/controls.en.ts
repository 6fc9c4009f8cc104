/** The few words that belong to the form controls themselves. */
export const controlsEn = {
  tickAll: "Tick all that apply.",
  optional: "(optional)",
  errorPrefix: "Error: ",
  /** the two ends of a 0–10 scale: of pain, and of how much pain gets in the way */
  scale: {
    of: "of 10",
    pain: { least: "0 – no pain", most: "10 – the worst you can think of" },
    effect: { least: "0 – not at all", most: "10 – fully" },
  },
  date: { day: "Day", month: "Month", year: "Year" },
  body: {
    hint: "Tick all the places.",
    back: "Back",
    front: "Front",
    left: "Left",
    right: "Right",
    backOf: "Back of the body",
    frontOf: "Front of the body",
  },
} as const;
