import { all, any, has, is, stored } from "../conditions";
import { pregnancySign, pregnant } from "../parts/vessel";
import { rules } from "../rule";

/** Pregnancy: danger to mother or child first, then the ordinary care of the pelvis. */
export const pregnancy = rules([
  {
    id: "VIS-5",
    guards: "life",
    tier: "emergency",
    ifUnknown: "same_day",
    ifUnknownNeeds: any(pregnancySign, stored("pregnancyAlarm", "unsure")),
    to: ["emergency_department"],
    when: all(pregnant, any(pregnancySign, has("alarmNow", "fainted"))),
    because: "Pregnancy with bleeding, strong belly or shoulder pain, or contractions.",
    source: "obstetric practice (general clinical knowledge)",
    strength: "expert",
  },
  {
    id: "PREG-1",
    guards: "mechanical",
    tier: "routine",
    to: ["physical_therapy", "primary_care"],
    when: is("pregnancy", "pregnant", "postpartum"),
    because: "Pregnant or baby in the last 6 months: pelvic physical therapy.",
    source: "NICE NG201 (2021), general clinical knowledge",
    strength: "expert",
  },
]);
