/** Words of what triage made of a case: how sure, what nearly counted, where to, and what speaks against the rest. */
export const certaintyMeaning = {
  definite: "At least one reason of this level holds for certain.",
  possible: "This level rests on an open answer: it could not be ruled out.",
  insufficient:
    "Answers without which nobody can be sorted are missing. None was read as “no”: ask for them.",
} as const;

export const certaintyName = {
  definite: "Definite",
  possible: "Possible",
  insufficient: "Insufficient",
} as const;

export const basisWords = { definite: "definite", possible: "possible" } as const;

export const contactWords = {
  crisis: "Call now about self-harm: safety first, then the pain.",
  call_today: "Call the person today.",
  usual: "Contact in the usual way.",
} as const;

/** The twelve parts of a usable form (lib/triage/completeness). */
export const completenessWords: Readonly<Record<string, string>> = {
  site: "where it hurts",
  duration: "how long",
  severity_function: "pain and function",
  danger_signs: "danger signs",
  nerve: "nerve signs",
  cancer_systemic: "cancer and general health",
  bone_injury: "bones and injury",
  infection_immune: "infection risk",
  medicines: "medicines",
  treatment_tried: "treatment so far",
  tests_diagnosis: "tests",
  mood_goal: "mood and goal",
};

const rules = (n: number): string => `${n} ${n === 1 ? "rule" : "rules"}`;

export const resultWords = {
  nearly: (n: number): string => `Nearly: ${rules(n)} of a higher level not ruled out`,
  notNearly: "Nearly: nothing. Every rule of a higher level is ruled out.",
  nearMiss: (rule: string, tier: string): string => `${rule} would raise it to ${tier}`,
  open: "Open:",
  openScore: "open by its score",
  heldBack: (by: string, rule: string, tier: string): string =>
    `${by} held back ${rule}, which would have said ${tier}`,
  noneHeldBack: "Held back: nothing.",
  amongEquals: (strong: number, vulnerable: number, peg: number): string =>
    `Among cases of this level and due time: ${strong} certain ${strong === 1 ? "reason" : "reasons"} from a guideline or experts, ${vulnerable} ${vulnerable === 1 ? "mark" : "marks"} of vulnerability, PEG ${peg} (what is open counts as its worst).`,
  openAnswers: "Open answers",
  noneRaises: (level: string): string => `No open answer could raise the level above ${level}.`,
  allOpen: (n: number): string =>
    n === 1 ? "The open answer, and its rules" : `${n} open answers, and their rules`,
  upTo: "Up to",
  chips: "Beside the level; they do not change it.",
  yellow: "Signs of slow recovery",
  yellowBand: "Ask about them from 2",
  usable: "Usable parts of the form",
  usableMissing: (parts: string): string => `Open: ${parts}`,
  contact: "Contact",
  secondary: "Also",
  forAndAgainst: "For and against each specialty",
  against: "Against",
  for: "For",
} as const;
