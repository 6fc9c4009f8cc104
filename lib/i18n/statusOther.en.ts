/** What the status page and those beside it say in other words to someone who filled in the form for the patient. */
export const statusOtherEn = {
  keepPhone: "Keep the phone near.",
  noPhone: "We have no number for them. Call the clinic:",
  callToday: (time: string): string =>
    `Someone from the clinic will call the patient today, by ${time}.`,
  callBy: (day: string): string => `Someone from the clinic will call the patient by ${day}.`,
  toldAgain: "You told us how they are now",
  agree: "The patient agrees the next step with us",
  selfCare: "They can look after this at home for now",
  read: "A clinician has read the answers",
  reading: "A clinician is looking at the answers",
  closed: {
    report_acknowledged: "The visit is done and the clinic has the report",
    self_care_advice: "They can look after this at home for now",
    emergency_handled: "The clinic has acted on the answers",
    withdrawn: "This form was withdrawn",
    duplicate: "We work on another form about them",
    cared_for_elsewhere: "They are looked after elsewhere",
  },
  referral: {
    made: (where: string): string => `We asked ${where} to see the patient`,
    accepted: "They will see the patient and are finding a time",
    booked: (day: string): string => `The visit is booked for ${day}`,
    no_show: "The patient could not go to the visit",
    seen: "The patient has had the visit",
    declined: "They cannot see the patient, so we look for another way",
    later: "The patient goes to the visit",
  },
  help: {
    emergency: (number: string): string =>
      `Call ${number} or take them to an emergency department now.`,
    emergencyText: "Your answers can mean that they need help at once. Do not wait for our call.",
    crisis: (line: string): string =>
      `They do not have to handle this alone. Call or text ${line} now.`,
    crisisText: (number: string): string =>
      `If they might act on it, call ${number} and stay with them.`,
  },
  safety:
    "Numb between the legs · cannot pee or cannot feel it · lose control of pee or poo · both legs weak or numb · chest pain · trouble breathing · they pass out",
  todaySigns: [
    "they get a fever or chills",
    "they lose weight without trying",
    "their foot drags, or drags more",
    "they have had cancer and the pain is new or worse",
    "they fall and have weak bones or take steroids",
  ],
} as const;

const ASKED_AGAIN = "We ask about danger signs and their pain again. It takes 3 to 5 minutes.";

export const worseOtherEn = {
  may: { title: "If they get worse, tell us", text: ASKED_AGAIN, button: "They got worse" },
  asked: { text: ASKED_AGAIN, button: "Tell us how they are now" },
  open: {
    title: "How they are now",
    text: "You began to tell us how they are now. It is not sent yet.",
  },
  ended: { title: "If they get worse" },
  whenSent:
    "When you send this, the clinic sees it with the first answers. It moves them forward if it must, and never back.",
} as const;

export const ownOtherEn = {
  back: "Back to the form",
  holder: { you: "You and the patient" },
  change: {
    contact: "How we can reach the patient",
    preferences: "What the patient would like best",
  },
  contact: {
    title: "How we can reach the patient",
    correctionHint:
      "Tell us what is wrong and how it should be. A person at the clinic changes it, so that nobody takes them for someone else.",
  },
  preferences: {
    title: "What the patient would like best",
    why: "Tell us what suits the patient. We try to do it, but we cannot promise it. You can leave out any of these.",
    place: "Where would they like to be seen?",
    placeHint: "A town or a part of it, or near their work",
    clinicianSex: "Would they like to be seen by a woman or a man?",
    visit: "How would they like to be seen?",
    saved: "Saved. The clinic sees what they would like.",
  },
  withdraw: {
    stillHelp: (number: string): string =>
      `They can get help at any time. In an emergency call ${number}.`,
  },
} as const;
