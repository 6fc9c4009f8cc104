/** The pages that every such service has. Plain statements of what is so. */
export const pagesEn = {
  about: {
    title: "About this service",
    intro: "Plumbline helps a clinic read and order forms from people with back pain.",
    sections: [
      {
        title: "What it is for",
        text: [
          "It is for people aged 16 and over with back pain. It is for the clinicians of the clinic named at the top, who hold a license.",
          "It puts your answers through published rules. Each rule has a version. The clinician sees the rule, your answer and the source behind each suggestion.",
          "It suggests in what order to read the forms, and where a person could go next. A clinician reads every form and decides.",
        ],
      },
      {
        title: "What it is not",
        text: [
          "It is not for emergencies, and it does not watch over you. No one reads your answers while you type.",
          "It does not tell you what illness you have. It orders no scans and no treatment. It turns no one away and ends no one’s care.",
          "What these pages tell you is general advice on back pain.",
        ],
      },
      {
        title: "Before it is used with real patients",
        text: [
          "The rules are a draft. No clinician has signed them off yet.",
          "The clinic must do its own work on clinical safety first. Until then this is for tests and made-up people only.",
          "That work follows the law of the place: in the NHS DCB0129 and DCB0160, in the European Union rule 11 for medical devices, in the United States the 2026 guidance on decision support.",
        ],
      },
    ],
  },
  privacy: {
    agreement: "What you agree to when you send the form",
    agreementOther: "What someone agrees to who fills it in for a patient",
    clinic: "the clinic",
    version: (version: string, from: string): string =>
      `Version ${version}, in force since ${from}.`,
    old: (version: string, from: string, to: string): string =>
      `This is an old version: ${version}, in force from ${from} to ${to}. If you agreed to it then, it is the one that counts for you.`,
    current: "Read the version in force now",
    versions: "Versions before this one",
  },
  accessibility: {
    title: "Accessibility",
    intro: "We want everyone to be able to use these pages.",
    sections: [
      {
        title: "How these pages are made",
        text: [
          "They work without JavaScript and by keyboard. They work with large text, on small screens, and in a light and a dark look.",
          "You can use the body map without seeing or touching the picture: the list beside it does the same.",
          "The words are short. Every page is in English and in Spanish.",
          "We aim for level AA of the Web Content Accessibility Guidelines, version 2.2.",
        ],
      },
      {
        title: "What was checked",
        text: [
          "A program checks every page for known faults each time we change them: in both looks, on a narrow screen and with errors shown. Such a program finds only some faults.",
          "People with disabilities have not tested these pages yet. So we do not claim that they meet the whole standard.",
        ],
      },
      {
        title: "What we know does not work well",
        text: [
          "There is no sign language and no sound version.",
          "Names of some illnesses and medicines stay long, because that is what they are called.",
        ],
      },
      {
        title: "If something does not work for you",
        text: [
          "Call the clinic. Say what does not work, and ask for help with the form. Someone you trust may fill it in for you.",
        ],
      },
      { title: "About this statement", text: ["It was written on 26 November 2026."] },
    ],
  },
  links: {
    leaflet: "Back pain: what helps",
    about: "About",
    privacy: "Privacy",
    accessibility: "Accessibility",
  },
  forbiddenTitle: "You cannot open this page",
  forbiddenText: "Your account does not have the right to see it.",
  saved: "The answers of the screens you finished are saved.",
  tryAgain: "Try again",
} as const;
