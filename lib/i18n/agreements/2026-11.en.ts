import type { Agreement } from "./agreement";

/** Agreed to by people from 24 to 26 November 2026. Frozen: never change what somebody agreed to. */
export const v202611En = {
  points: [
    "The clinic may read and keep what you told us here.",
    "It may use it to decide what comes next for your back pain.",
    "If you agree a visit to a specialist with us, we send the specialist a letter with what they need.",
    "You can ask the clinic to see, correct or stop using your answers. Call the clinic to do so.",
  ],
  accept: (clinic: string): string => `I agree that ${clinic} may use my answers in this way.`,
  notice: {
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
          "We use three: one for your language, one that ties your form to this browser for 30 days, and one that keeps the status page open for two hours. None follows you to other sites.",
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
} as const satisfies Agreement;
