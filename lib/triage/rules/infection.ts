import { all, any, has, stored, yes } from "../conditions";
import { clearChange, severe, worsePain } from "../parts/course";
import { infectionRiskAny, infectionRiskStrong } from "../parts/infection";
import { neuroNew } from "../parts/nerve";
import { rules } from "../rule";

/**
 * Infection of the spine. Fever with new pain is looked at today, with a risk or a nerve sign at once; fever is often
 * absent, so a strong risk with changed pain counts alone. A plain cold may take INF-3 and INF-3b away (SUP-2).
 */
export const infection = rules([
  {
    id: "INF-1",
    guards: "infection",
    tier: "emergency",
    ifUnknown: "same_day",
    ifUnknownNeeds: any(neuroNew, has("alarmNow", "veryIll")),
    to: ["emergency_department"],
    when: all(
      yes("fever"),
      any(has("alarmNow", "veryIll"), all(worsePain, any(neuroNew, yes("cannotFunction")))),
    ),
    because:
      "Fever with severe illness, or with new back pain and nerve signs or inability to function.",
    source: "IDSA NVO 2015",
    strength: "guideline",
  },
  {
    id: "INF-2",
    guards: "infection",
    tier: "emergency",
    ifUnknown: "same_day",
    ifUnknownNeeds: any(infectionRiskStrong, yes("fever")),
    to: ["emergency_department"],
    when: all(yes("fever"), worsePain, infectionRiskAny),
    because: "Fever, new or worse back pain and an infection risk.",
    source: "IDSA NVO 2015; Davis (undated)",
    strength: "guideline",
  },
  {
    id: "POST-1",
    guards: "infection",
    tier: "emergency",
    ifUnknown: "same_day",
    ifUnknownNeeds: has("infectionRisk", "spineProcedure", "woundOozing"),
    to: ["emergency_department", "orthopedics"],
    when: all(yes("fever"), has("infectionRisk", "spineProcedure", "woundOozing")),
    because: "Fever with a recent spine procedure or a leaking wound.",
    source: "ACR LBP 2021; IDSA 2015; design",
    strength: "expert",
  },
  {
    id: "POST-1b",
    guards: "infection",
    tier: "same_day",
    to: ["orthopedics", "primary_care"],
    when: has("infectionRisk", "woundOozing"),
    because: "A leaking wound on the back.",
    source: "design",
    strength: "design",
  },
  {
    id: "INF-3",
    guards: "infection",
    tier: "same_day",
    ifUnknown: "urgent",
    to: ["primary_care"],
    when: all(yes("fever"), any(worsePain, stored("feverCause", "unknown", "unsure", "missing"))),
    because: "Fever, chills or night sweats with new or worse back pain, or without a known cause.",
    source: "IDSA NVO 2015",
    strength: "guideline",
    suppressedBy: "SUP-2",
  },
  {
    id: "INF-3b",
    guards: "infection",
    tier: "urgent",
    to: ["primary_care"],
    when: yes("fever"),
    because: "Fever, chills or night sweats with a stated cause and no change in the back pain.",
    source: "design",
    strength: "design",
    suppressedBy: "SUP-2",
  },
  {
    id: "INF-6",
    guards: "infection",
    tier: "soon",
    to: ["primary_care"],
    when: yes("fever"),
    because:
      "Fever fits a cold or flu and the back pain is unchanged. Safety net: fever over 3 days or any change.",
    source: "design",
    strength: "design",
  },
  {
    id: "INF-4",
    guards: "infection",
    tier: "same_day",
    ifUnknown: "urgent",
    ifUnknownNeeds: clearChange,
    to: ["primary_care", "emergency_department"],
    when: all(infectionRiskStrong, clearChange, any(severe, has("painPattern", "constant"))),
    because:
      "Strong infection risk with new or clearly changed severe or constant pain; fever is often absent.",
    source: "ALiEM/Davis (undated); AJEM 2019",
    strength: "expert",
  },
  {
    id: "INF-8",
    guards: "infection",
    tier: "urgent",
    to: ["primary_care"],
    when: all(has("infectionRisk", "tb"), any(yes("weightLoss"), yes("fever"), yes("unwell"))),
    because: "TB contact with weight loss, fever or illness.",
    source: "design",
    strength: "design",
  },
]);
