import { all, any, has, is, upTo, yes, yesOrUnsure } from "../conditions";
import { motorNew } from "../parts/nerve";
import { rules } from "../rule";

/** Children under 16: adult rules do not apply, and back pain in a small child is never ordinary. */
export const childhood = rules([
  {
    id: "PED-0",
    guards: "life",
    tier: "emergency",
    to: ["emergency_department"],
    when: all(
      upTo("age", 15),
      any(
        upTo("age", 5),
        yesOrUnsure("fever"),
        motorNew,
        is("injury", "major"),
        yes("cannotFunction"),
      ),
    ),
    because: "Child under 16 with a warning sign. Adult rules do not apply.",
    source: "PCH WA child back pain (undated)",
    strength: "expert",
  },
  {
    id: "PED-0b",
    guards: "life",
    tier: "same_day",
    to: ["primary_care", "orthopedics"],
    when: all(upTo("age", 15), any(yesOrUnsure("weightLoss"), has("painPattern", "stopsSleep"))),
    because: "Child under 16 with night pain or weight loss.",
    source: "PCH WA child back pain (undated)",
    strength: "expert",
  },
  {
    id: "PED-1",
    guards: "medical",
    tier: "soon",
    to: ["primary_care", "orthopedics"],
    when: upTo("age", 15),
    because: "Under 16: use the paediatric route, not the adult one.",
    source: "PCH WA child back pain (undated); design",
    strength: "design",
  },
]);
