/** Words of asking the patient, on the case page. */
export const askTemplateWords = {
  change: "What has changed",
  legs: "Legs: weak, numb, tingling",
  bladder: "Bladder and bowel",
  medicines: "Medicines now",
  treatments: "Treatments so far",
  tests: "X-ray or scan: when, where",
  work: "Work and days at home",
  allergies: "Allergies",
  reach: "When and where to call",
  own: "In your own words",
} as const;

export const takenBackWords = {
  by_phone: "answered by phone",
  not_needed: "no longer needed",
  by_mistake: "asked by mistake",
} as const;

export const takenBackFormWords = {
  by_phone: "Answered by phone",
  not_needed: "No longer needed",
  by_mistake: "Asked by mistake",
} as const;

export const messageWords = {
  correction: "Asks to correct name or birth date:",
  withdrawal: "Asked to withdraw. The case stays open: call, then close it or go on.",
} as const;

export const preferenceWords = {
  title: "Would like",
  place: (place: string): string => `near: ${place}`,
  language: (name: string): string => `in ${name}`,
  clinicianSex: { female: "seen by a woman", male: "seen by a man", any: "a woman or a man" },
  visit: { in_person: "in person", video: "by video", phone: "by phone", any: "any way of visit" },
} as const;

export const askWords = {
  short: "Ask",
  title: "Ask the patient",
  template: "Question",
  text: "Your question",
  hint: "Only when you write it in your own words.",
  language: (name: string): string =>
    `The patient reads ${name}. The ready questions are sent in that language, your own words as you write them.`,
  noMail: "There is no e-mail address: the patient sees the question only on the status page.",
  waits: "The case then waits for the patient, and the clinic’s clock stands.",
  runsOn: "The clinic’s clock runs on: the case stays with you.",
  save: "Ask the patient",
  panel: "Questions to the patient",
  asked: (who: string, time: string): string => `${who} asked ${time}`,
  by: (time: string): string => `answer wanted by ${time}`,
  late: (time: string): string => `not answered by ${time}: call the patient`,
  clock: "Clinic’s clock",
  paused: (time: string): string => `paused since ${time}`,
  pausedSince: (time: string): string => `The clinic’s clock is paused since ${time}.`,
  answered: (time: string): string => `Answered ${time}`,
  takenBack: (time: string): string => `taken back ${time}`,
  news: "The patient wrote something new.",
  updated: "They told how they are now.",
  seeUpdate: "See what changed",
  readNews: "I have read it",
  settle: "Take back",
  settleReason: "Why?",
  settleText: "What the patient said, if they told you",
  settleSave: "Take the question back",
} as const;
