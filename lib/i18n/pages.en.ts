/** The pages that every such service has. Plain statements of what is so. */
export const pagesEn = {
  about: {
    title: "About this service",
    intro: "Plumbline helps a clinic read and order forms from people with back pain.",
    sections: [
      {
        title: "What it is for",
        text: [
          "It is for people aged 16 and over with back pain, and for the licensed clinicians of the clinic named at the top.",
          "It puts your answers through published rules. Each rule has a version. The clinician sees the rule, your answer and the source behind each suggestion.",
          "It suggests in what order to read the forms, and where a person could go next. A clinician reads every form and decides.",
        ],
      },
      {
        title: "What it is not",
        text: [
          "It is not an emergency service, and it does not watch over you. No one reads your answers while you type.",
          "It does not tell you what illness you have. It orders no scans and no treatment. It does not turn anyone away.",
        ],
      },
      {
        title: "Before it is used with real patients",
        text: [
          "The clinic must do its own work on clinical safety first. Until then this is for tests and for invented people only.",
        ],
      },
    ],
  },
  privacy: {
    title: "How we keep your answers private",
    intro: "What we keep, who sees it and what we do not do.",
    sections: [
      {
        title: "What we keep",
        text: [
          "Your answers, what the rules made of them, your name, date of birth and how to reach you. Each Continue saves that screen.",
          "If an answer means that you may need help at once, the clinic sees your answers so far, also when you do not finish the form.",
        ],
      },
      {
        title: "Who sees it",
        text: [
          "The clinicians of the clinic. Each time someone opens your form, we write down who and when.",
          "A specialist, when the clinic sends you there. The letter holds what they need to see you.",
          "Private answers (sex, needles and drugs, mood, thoughts of self-harm) show on the form itself only, to clinicians only.",
        ],
      },
      {
        title: "What we do not do",
        text: [
          "We do not sell your answers or show you ads. These pages load nothing from other companies.",
          "Mails from us never say why they were sent.",
        ],
      },
      {
        title: "Cookies",
        text: [
          "We use three: one for your language, one that ties your form to this browser for as long as we keep it, and one that keeps the status page open for two hours. None follows you to other sites.",
        ],
      },
      {
        title: "Your choices",
        text: [
          "You can ask the clinic to see your answers, to correct them or to stop using them. The clinic decides by the law of your place how long it must keep them. Call the clinic about any of this.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    intro: "We want everyone to be able to use these pages.",
    sections: [
      {
        title: "How these pages are made",
        text: [
          "They work without JavaScript, by keyboard, with large text, on small screens, and in a light and a dark look.",
          "We aim for level AA of the Web Content Accessibility Guidelines 2.2.",
        ],
      },
      {
        title: "What was checked",
        text: [
          "A program checks the pages for known faults each time we change them. Such a program finds only some faults. People with disabilities have not tested these pages yet.",
        ],
      },
      {
        title: "If something does not work for you",
        text: ["Call the clinic, say what does not work, and ask for help with the form."],
      },
    ],
  },
  links: { about: "About", privacy: "Privacy", accessibility: "Accessibility" },
  forbiddenTitle: "You cannot open this page",
  forbiddenText: "Your account does not have the right to see it.",
  saved: "The answers of the screens you finished are saved.",
  tryAgain: "Try again",
} as const;
