import { all, any, has } from "../conditions";
import { rules } from "../rule";

/** Medicines that are a danger of their own. */
export const medicines = rules([
  {
    id: "MED-2",
    guards: "medical",
    tier: "soon",
    to: ["primary_care"],
    when: all(
      has("medicines", "antiInflammatory"),
      any(has("medicines", "bloodThinner"), has("infectionRisk", "liverKidney", "dialysis")),
    ),
    because: "Daily anti-inflammatory together with a blood thinner, or kidney failure.",
    source: "prescribing practice (general clinical knowledge)",
    strength: "expert",
  },
  {
    id: "MED-1",
    guards: "pain",
    tier: "soon",
    to: ["pain_management", "primary_care"],
    when: any(
      has("medicines", "opioidExtra"),
      all(has("medicines", "opioidDaily"), has("medicines", "sedatives")),
    ),
    because: "Takes more opioid than told, or opioid with a sedative.",
    source: "CDC opioid guideline 2022 (general clinical knowledge)",
    strength: "guideline",
  },
  {
    id: "CHR-2",
    guards: "pain",
    tier: "routine",
    to: ["pain_management", "physical_therapy"],
    when: has("medicines", "opioidDaily"),
    because: "Daily opioids.",
    source: "CDC opioid guideline 2022 (general clinical knowledge); design",
    strength: "design",
  },
]);
