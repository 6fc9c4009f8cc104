/** Words of the second look. Staff words are in English. */
export const secondLookWords = {
  title: "Second look",
  intro:
    "Some routine and self-care decisions are decided again by another clinician, who does not see the first. Decide from the answers alone: do not look the case up.",
  waiting: (count: number): string =>
    count === 1 ? "1 case waits for you" : `${count} cases wait for you`,
  own: (count: number): string =>
    `${count} of your own decisions ${count === 1 ? "waits" : "wait"} for another clinician.`,
  none: {
    title: "No case waits for a second look.",
    text: "The next one appears here when the lot falls on a decision of a colleague.",
    back: "Back to the queue",
  },
  sent: (time: string): string => `Sent ${time}`,
  rules: "What the rules say",
  noRules: "The rules did not run on these answers: read them in full.",
  decide: "What would you decide?",
  tier: "Level",
  choose: "Choose",
  text: "Why, in your words",
  hint: "The first clinician reads it when your level differs.",
  save: "Save, and show the next",
  differs: {
    title: "A second look says otherwise.",
    text: (name: string, tier: string, time: string): string =>
      `${name} would have decided ${tier}, without knowing the first decision (${time}).`,
    next: "The decision stands until somebody changes it.",
  },
} as const;
