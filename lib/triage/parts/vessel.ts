import { has, is, named } from "../conditions";

/** Blood vessels and pregnancy. */

export const vesselAlarm = named(
  "tearing pain, fainting or a pulsing belly",
  has("alarmNow", "tearing", "fainted", "pulsingBelly"),
);
export const knownAneurysm = named("a known aneurysm", has("vessels", "aneurysm"));
export const vesselRisk = named(
  "smoker, high blood pressure or a known aneurysm",
  has("vessels", "smoker", "highPressure", "aneurysm"),
);

export const pregnant = named("pregnant or could be", is("pregnancy", "pregnant", "possible"));
export const pregnancySign = named(
  "bleeding, belly pain, shoulder-tip pain or tightenings in pregnancy",
  has("pregnancyAlarm", "bleeding", "bellyPain", "shoulderTip", "tightenings"),
);
