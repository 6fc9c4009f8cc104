import { any, has, named, yes } from "../conditions";

/** What makes an infection of the spine more likely (IDSA, 2015). */

const strong = [
  "spineProcedure",
  "woundOozing",
  "recentInfection",
  "dialysis",
  "longLine",
] as const;

export const infectionRiskStrong = named(
  "a strong infection risk",
  any(has("infectionRisk", ...strong), yes("ivDrugs")),
);
export const infectionRiskAny = named(
  "any infection risk",
  any(
    has("infectionRisk", ...strong, "diabetes", "hivTransplant", "liverKidney", "alcohol", "tb"),
    has("medicines", "immuneMeds", "steroids3Months"),
    yes("ivDrugs"),
  ),
);
