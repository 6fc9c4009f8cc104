/** About you: Age and sex change what matters most. */
export const about = [
  { id: "filledBy", screen: "s01", type: "choice", options: ["self", "helper", "proxy"] },
  { id: "age", screen: "s01", type: "integer", required: true },
  {
    id: "sex",
    screen: "s01",
    type: "choice",
    options: ["female", "male", "other"],
    allowPreferNot: true,
  },
  {
    id: "pregnancy",
    screen: "s02",
    type: "choice",
    options: ["no", "pregnant", "possible", "postpartum"],
    allowUnsure: true,
    allowPreferNot: true,
    askIf: [
      { q: "sex", in: ["female", "other", "prefer_not"] },
      { q: "age", from: 12, upTo: 55 },
    ],
  },
  {
    id: "pregnancyAlarm",
    screen: "s02",
    type: "multi",
    options: ["bleeding", "bellyPain", "shoulderTip", "tightenings", "none"],
    allowUnsure: true,
    askIf: [{ q: "pregnancy", in: ["pregnant", "possible", "unsure"] }],
  },
] as const;
