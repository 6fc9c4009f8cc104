import { all, any, is, says, scoreFrom, stored } from "../conditions";
import { rules } from "../rule";

/**
 * The mind: self-harm, despair, distress. An unwillingness to say weighs more the lower the mood.
 * Scores raise a tier only in the rows that name them; none lowers one.
 */
export const mind = rules([
  {
    id: "PSY-1",
    guards: "life",
    tier: "emergency",
    to: ["emergency_department"],
    when: is("selfHarm", "plan"),
    because: "Says there is a plan to self-harm, or has just done so.",
    source: "design, from trials of follow-up contact",
    strength: "design",
    contact: "crisis",
  },
  {
    id: "PSY-2",
    guards: "life",
    tier: "same_day",
    to: ["primary_care"],
    when: is("selfHarm", "thoughts"),
    because: "Thoughts of self-harm.",
    source: "design, from trials of follow-up contact",
    strength: "design",
    contact: "crisis",
  },
  {
    id: "PSY-2b",
    guards: "life",
    tier: "same_day",
    to: ["primary_care"],
    when: any(
      all(stored("selfHarm", "unsure"), scoreFrom("phq2", 3)),
      all(stored("selfHarm", "passive", "prefer_not"), scoreFrom("phq2", 5)),
    ),
    because:
      "Wishes not to wake up (or will not say) with very low mood, or not sure about self-harm with low mood.",
    source: "design",
    strength: "design",
    contact: "crisis",
  },
  {
    id: "PSY-2c",
    guards: "medical",
    tier: "urgent",
    to: ["primary_care"],
    when: any(
      stored("selfHarm", "passive", "unsure"),
      all(stored("selfHarm", "prefer_not"), scoreFrom("phq2", 3)),
    ),
    because:
      "Wishes not to wake up, not sure about self-harm, or unwilling to say while mood is low.",
    source: "design",
    strength: "design",
  },
  {
    id: "PSY-3",
    guards: "intake",
    tier: "routine",
    to: ["physical_therapy", "pain_management"],
    when: scoreFrom("phq4", 6),
    because: "High distress score. Add psychological support.",
    source: "PHQ-4 bands (Kroenke 2009, NINDS CDE)",
    strength: "guideline",
  },
  {
    id: "TXT-1",
    guards: "life",
    tier: "same_day",
    to: ["primary_care"],
    when: says("selfHarm", "freeText", "goal", "medsText"),
    because: "Free text contains words about self-harm. Read it now.",
    source: "design",
    strength: "design",
    contact: "crisis",
  },
  {
    id: "TXT-3",
    guards: "medical",
    tier: "urgent",
    to: ["primary_care"],
    when: says("selfHarmWeak", "freeText", "goal", "medsText"),
    because: "Free text may express despair. Read it.",
    source: "design",
    strength: "design",
  },
]);
