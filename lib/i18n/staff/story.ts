/** The answers as a clinician would tell them. Lists keep the words the person chose by, read in the third person. */
export const storyPhrases = {
  painStart: {
    under2Weeks: "Pain for less than 2 weeks",
    weeks2to6: "Pain for 2 to 6 weeks",
    weeks6to12: "Pain for 6 weeks to 3 months",
    months3to12: "Pain for 3 to 12 months",
    over1Year: "Pain for more than a year",
  },
  painChange: {
    better: "better in the last 2 weeks",
    same: "about the same in the last 2 weeks",
    worseSlowly: "slowly worse in the last 2 weeks",
    worseFast: "much worse, fast, in the last 2 weeks",
    newKind: "a new kind of pain in the last 2 weeks",
  },
  worstSite: {
    neck: "worst in the neck",
    upperBack: "worst in the upper back",
    lowBack: "worst in the low back",
    buttock: "worst in the buttock",
    leg: "worst in the leg",
    arm: "worst in the arm",
    other: "worst elsewhere",
  },
  legPain: {
    none: "No pain down the leg",
    aboveKnee: "Pain down one leg, above the knee",
    belowKnee: "Pain down one leg, past the knee",
    both: "Pain down both legs",
  },
  legVsBack: {
    leg: "the leg worse than the back",
    back: "the back worse than the leg",
    equal: "leg and back the same",
  },
  walkLegs: {
    no: "walking is not stopped by the legs",
    sitBend: "the legs stop walking; sitting or leaning forward helps",
    standStill: "the legs stop walking; standing still helps",
    other: "the legs stop walking; neither sitting nor standing helps",
  },
  stiffness: {
    none: "no stiffness in the morning",
    under30: "stiff in the morning for less than 30 minutes",
    mins30to45: "stiff in the morning for 30 to 45 minutes",
    over45: "stiff in the morning for more than 45 minutes",
  },
  cannotFunction: {
    yes: "cannot sit, stand or walk at all",
    no: "can sit, stand or walk",
  },
  physio: {
    none: "No therapy so far",
    under6Weeks: "Therapy for less than 6 weeks",
    helped: "Therapy for 6 weeks or more, and it helped",
    noHelp: "Therapy for 6 weeks or more, and it did not help",
  },
  pregnancy: {
    no: "not pregnant",
    pregnant: "pregnant now",
    possible: "could be pregnant",
    postpartum: "had a baby in the last 6 months",
  },
} as const;

/** What stands before a list, by its question. */
export const storyLists = {
  painMap: "Hurts in",
  painPattern: "Pattern",
  nerveSigns: "Nerve signs",
  treatments: "Also had",
  tests: "Tests",
  toldDiagnosis: "Was told",
  medicines: "Takes",
  medsText: "Lists",
  boneHistory: "Bones",
  infectionRisk: "Infection risk",
  vessels: "Vessels",
  otherSymptoms: "Also",
  lifeImpact: "Impact",
} as const;

export const storyWords = {
  parts: { pain: "Pain", care: "Care so far", health: "Health and life" },
  firstAge: (years: number): string => `First back pain at ${years}`,
  none: "Said no to",
  unsure: "Not sure about",
  open: "Not answered",
} as const;
