import type { Agreement } from "./agreement";

export const v20261126En = {
  points: [
    "The clinic may read and keep what you told us here.",
    "It may use it to decide what comes next for your back pain.",
    "If you and the clinic agree on a visit with a specialist, we send them a letter. It holds what they need to see you.",
    "You can ask to see your answers, to have them put right, or to stop their use. Call the clinic to do so.",
  ],
  accept: (clinic: string): string => `I agree that ${clinic} may use my answers in this way.`,
  other: {
    points: [
      "The clinic may read and keep what you told us here about the patient, and your name.",
      "It may use it to decide what comes next for their back pain.",
      "If they and the clinic agree on a visit with a specialist, we send that specialist a letter. It holds what is needed to see them.",
      "They can ask to see the answers, to have them put right, or to stop their use. They or you can call the clinic to do so.",
    ],
    accept: (clinic: string): string =>
      `The patient agrees that ${clinic} may use the answers in this way. If they cannot say so now, I act for their good.`,
  },
  notice: {
    title: "How we keep your answers private",
    intro: "What we keep, who sees it and what we do not do.",
    sections: [
      {
        title: "What we keep",
        text: [
          "We keep your answers and what the rules made of them. We keep your name, date of birth and how to reach you. Each Continue saves that screen.",
          "If an answer means that you may need help at once, the clinic sees what you said so far. It does so even if you do not finish the form.",
          "If someone fills in the form for you, we keep their name, who they are to you and their number.",
        ],
      },
      {
        title: "Who sees it",
        text: [
          "The doctors, nurses and therapists of the clinic see it. Each time one of them opens your form, we write down who and when.",
          "A specialist sees a letter, when the clinic sends you there. It holds what they need to see you.",
          "Some answers are private: about sex, needles and drugs, mood, and thoughts of self-harm. They show on the form itself and nowhere else. They go in a letter only if the clinic chooses to put them there.",
          "Who looks after the list of users here does not see your answers.",
        ],
      },
      {
        title: "What we do not do",
        text: [
          "We do not sell your answers or show you ads. These pages load nothing from other firms.",
          "If you give an e-mail, we write to it when there is news, or to ask how it goes. A mail never says more than that.",
          "No machine decides about you. Rules put the forms in order, and a person reads each one.",
        ],
      },
      {
        title: "Cookies",
        text: [
          "We use three. One keeps your language. One ties your form to this browser for as long as we keep it. One keeps the status page open for two hours. None of them follows you to other sites.",
        ],
      },
      {
        title: "What you can ask for",
        text: [
          "You can ask the clinic to show you your answers, to put them right, or to stop their use. The law where you live says how long it must keep them. Call the clinic about any of this.",
        ],
      },
    ],
  },
} as const satisfies Agreement;
