import { all, any, atLeast, from, has, is } from "../conditions";
import { clearChange, severe } from "../parts/course";
import { knownAneurysm, vesselAlarm, vesselRisk } from "../parts/vessel";
import { rules } from "../rule";

/**
 * Blood vessels, heart and brain: an aneurysm that leaks, a dissection, a blocked leg artery, a stroke, a heart attack
 * can all begin as back or leg pain.
 */
export const vessel = rules([
  {
    id: "VIS-1",
    guards: "life",
    tier: "emergency",
    ifUnknown: "same_day",
    to: ["emergency_department"],
    when: any(
      atLeast(
        2,
        has("alarmNow", "tearing"),
        has("alarmNow", "fainted"),
        has("alarmNow", "pulsingBelly"),
      ),
      all(
        vesselAlarm,
        any(knownAneurysm, all(from("age", 50), has("vessels", "smoker", "highPressure"))),
      ),
    ),
    because:
      "Sudden tearing pain, collapse or a pulsing belly in a pattern that fits a vessel emergency.",
    source: "NICE NG156 1.1 (2020)",
    strength: "guideline",
  },
  {
    id: "VIS-1b",
    guards: "life",
    tier: "same_day",
    to: ["primary_care", "emergency_department"],
    when: vesselAlarm,
    because: "Tearing pain, fainting or a pulsing belly in the last 2 days.",
    source: "NICE NG156 (2020); design",
    strength: "design",
  },
  {
    id: "VIS-2",
    guards: "life",
    tier: "emergency",
    ifUnknown: "same_day",
    ifUnknownNeeds: knownAneurysm,
    to: ["emergency_department"],
    when: all(knownAneurysm, any(clearChange, vesselAlarm)),
    because: "Known aneurysm with new or clearly changed pain.",
    source: "vascular practice (general clinical knowledge)",
    strength: "expert",
  },
  {
    id: "VIS-9",
    guards: "life",
    tier: "same_day",
    to: ["primary_care", "emergency_department"],
    when: all(from("age", 60), vesselRisk, has("painMap", "belly"), severe, clearChange),
    because:
      "Age 60 or over with vessel risk, and new severe back and belly pain: think of an aneurysm.",
    source: "NICE NG156 1.1 (2020)",
    strength: "guideline",
  },
  {
    id: "VIS-9b",
    guards: "medical",
    tier: "soon",
    to: ["primary_care"],
    when: all(from("age", 65), vesselRisk, has("painMap", "belly")),
    because: "Age 65 or over with vessel risk, back and belly pain.",
    source: "NICE NG156 (2020); design",
    strength: "design",
  },
  {
    id: "VIS-3",
    guards: "life",
    tier: "emergency",
    to: ["emergency_department"],
    when: has("alarmNow", "chestPain", "breathless"),
    because: "New chest pain or trouble breathing in the last 2 days.",
    source: "NHS public advice (undated)",
    strength: "guideline",
  },
  {
    id: "NEU-3",
    guards: "life",
    tier: "emergency",
    to: ["emergency_department", "neurology"],
    when: has("alarmNow", "stroke"),
    because: "Sudden one-sided weakness or speech trouble.",
    source: "NICE NG127 (2019)",
    strength: "guideline",
  },
  {
    id: "VIS-8a",
    guards: "life",
    tier: "emergency",
    to: ["emergency_department"],
    when: has("alarmNow", "coldLeg"),
    because: "Sudden cold, pale, painful leg.",
    source: "vascular practice (general clinical knowledge)",
    strength: "expert",
  },
  {
    id: "VIS-8b",
    guards: "medical",
    tier: "same_day",
    to: ["primary_care", "emergency_department"],
    when: has("otherSymptoms", "sorefoot"),
    because: "Foot pain at rest or a black toe.",
    source: "vascular practice (general clinical knowledge)",
    strength: "expert",
  },
  {
    id: "VIS-8",
    guards: "medical",
    tier: "soon",
    to: ["primary_care"],
    when: is("walkLegs", "standStill"),
    because: "Leg pain on walking eased by standing still: blood supply pattern.",
    source: "LSS review JAMA 2010; general clinical knowledge",
    strength: "expert",
  },
]);
