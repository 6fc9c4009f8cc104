/** Legs and arms: Shows if a nerve may be involved. */
export const limbs = [
  {
    id: "legPain",
    screen: "s10",
    type: "choice",
    options: ["none", "aboveKnee", "belowKnee", "both"],
    allowUnsure: true,
  },
  {
    id: "legVsBack",
    screen: "s10",
    type: "choice",
    options: ["leg", "back", "equal"],
    allowUnsure: true,
    askIf: [{ q: "legPain", in: ["aboveKnee", "belowKnee", "both", "unsure"] }],
  },
  {
    id: "walkLegs",
    screen: "s10",
    type: "choice",
    options: ["no", "sitBend", "standStill", "other"],
    allowUnsure: true,
  },
  {
    id: "nerveSigns",
    screen: "s11",
    type: "multi",
    options: [
      "legNumb",
      "legWeak",
      "feetBothNumb",
      "armNumb",
      "clumsyHands",
      "neckShock",
      "wasting",
      "swallowSpeech",
      "none",
    ],
    allowUnsure: true,
  },
  { id: "nerveNew", screen: "s11", type: "yesNo", allowUnsure: true, allowPreferNot: true },
] as const;
