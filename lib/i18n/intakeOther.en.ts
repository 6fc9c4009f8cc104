/** What the form and its stop pages say in other words to someone who fills it in for the patient. */
export const intakeOtherEn = {
  lastPart: "Last part · The patient and the clinic",
  weAskEveryone: "We ask everyone. They may choose “They would rather not say”.",
  stopWaiting: "Your answers may mean that they need help now.",
  contact: {
    title: "The patient, and how to reach them",
    why: "",
    fullNameHint: "The name of the patient, as on an ID or health card.",
    dateOfBirth: "Date of birth of the patient",
    phone: "Phone number to reach the patient",
    language: "What language do they want to speak with us?",
    interpreter: "Do they need an interpreter?",
    postalCode: "Postal code of the patient",
    postalCodeHint: "It helps us look for care near them.",
  },
  check: {
    contact: "The patient, and how to reach them",
    whenSent:
      "When you send this, clinicians at the clinic can read it. You can still tell us later if they get worse.",
  },
  stop: {
    title: (number: string): string =>
      `Call ${number} or take them to an emergency department now.`,
    going: "We are going",
    calledText: "Do what you are told on the phone. Unlock the door if you can. Stay with them.",
    goingText: "Go now. They must not drive. Take their medicines, and show this page there.",
    cannotText: "Unlock the door if you can. Stay with them, or ask someone near to do so.",
    seen: "They have already been seen for this",
    seenTitle: "They have been seen for this",
    seenText:
      "When you go on, tell us where, when and what was said under “Anything else”. Get help again at once if it is new, worse or different.",
    stillTitle: (number: string): string => `Call ${number} again if they get worse.`,
    goOnText: "Your answers so far are saved. The rest can wait until they are safe.",
  },
  selfHarm: {
    title: "Thank you for telling us. They do not have to handle this alone, and nor do you.",
    callOrText: (line: string): string => `Call or text ${line} now, with them or for them.`,
    mightAct: (number: string): string =>
      `If they might act on it, call ${number} and stay with them.`,
  },
} as const;
