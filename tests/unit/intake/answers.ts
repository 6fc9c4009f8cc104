import type { Answers } from "@/lib/triage";

const no = { answer: "no" } as const;

/** Every required question answered with nothing to worry about. */
export const QUIET = {
  age: 44,
  sex: "male",
  filledBy: "self",
  saddle: no,
  bladderFlow: no,
  bladderLeak: no,
  bowel: no,
  sexFeeling: no,
  bothLegsWeak: no,
  bothLegsPain: no,
  footDrop: no,
  gait: no,
  alarmNow: ["none"],
  fever: "no",
  painMap: ["lowBack"],
  worstSite: "lowBack",
  painStart: "months3to12",
  painChange: "same",
  painWorst: 5,
  pegPain: 4,
  pegEnjoy: 4,
  pegActivity: 4,
  cannotFunction: "no",
  cancer: "no",
  injury: "none",
  selfHarm: "no",
} as const satisfies Answers;

export const CONTACT = {
  fullName: "Ada Examplar",
  dateOfBirth: "1982-03-04",
  phone: "(312) 555-0142",
  email: "ada@example.test",
  preferredLanguage: "en",
  interpreterNeeded: false,
  postalCode: "60601",
} as const;
