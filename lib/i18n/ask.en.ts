import type { Voiced } from "./voice";

/** What a clinic asks a patient after the form, ready to send. By the codes of lib/cases/askTemplates. */
export const askEn = {
  change: {
    self: "Has anything changed since you filled in the form? Tell us what is better and what is worse.",
    other:
      "Has anything changed since you filled in the form? Tell us what is better for the patient and what is worse.",
  },
  legs: {
    self: "Are your legs weak or numb, or do they tingle? Tell us where, since when, and if it gets worse.",
    other:
      "Are the patient’s legs weak or numb, or do they tingle? Tell us where, since when, and if it gets worse.",
  },
  bladder: {
    self: "Has anything changed when you pee or poo? Tell us what is different, and since when.",
    other:
      "Has anything changed when the patient goes to pee or poo? Tell us what is different, and since when.",
  },
  medicines: {
    self: "Which pills and other medicines do you take now? Tell us the name and how much of each.",
    other:
      "Which pills and other medicines does the patient take now? Tell us the name and how much of each.",
  },
  treatments: {
    self: "What have you tried for your back so far? Tell us for how long, and if it helped.",
    other:
      "What has the patient tried for the back so far? Tell us for how long, and if it helped.",
  },
  tests: {
    self: "Have you had an X-ray or a scan of your back? Tell us when and where.",
    other: "Has the patient had an X-ray or a scan of the back? Tell us when and where.",
  },
  work: {
    self: "How does the pain change your work and your days at home?",
    other: "How does the pain change the patient’s work and days at home?",
  },
  allergies: {
    self: "Have you ever had a rash or felt ill from a medicine? Tell us which one, and what it did.",
    other:
      "Has the patient ever had a rash or felt ill from a medicine? Tell us which one, and what it did.",
  },
  reach: {
    self: "When can we reach you by phone, and on which number?",
    other: "When can we reach the patient by phone, and on which number?",
  },
} as const satisfies Record<string, Voiced>;
