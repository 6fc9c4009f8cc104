import {
  all,
  atLeast,
  type Condition,
  has,
  is,
  not,
  settledKnown,
  stored,
  yes,
} from "./conditions";
import { cancerEver } from "./parts/cancer";
import { infectionRiskAny } from "./parts/infection";
import { CAUDA_SIGNS, neuroNew } from "./parts/nerve";
import type { Tier } from "./tiers";

export type Suppressor = {
  id: "SUP-1" | "SUP-2";
  /** SUP-1 takes nothing away: a settled sign fires no rule, and the record tells the clinician why */
  records?: { rules: string; wouldBe: Tier };
  when: Condition;
  because: string;
  source: string;
};

/** The only two there are; each must hold for certain. The rows they may take away name them (suppressedBy). */
export const SUPPRESSORS: readonly Suppressor[] = [
  {
    id: "SUP-1",
    records: { rules: "CES-6b/6d", wouldBe: "urgent" },
    when: all(
      settledKnown("bladderFlow", "bladderLeak", "bowel"),
      atLeast(4, ...CAUDA_SIGNS.map((id) => stored(id, "no"))),
    ),
    because:
      "Bladder or bowel change over 3 months, unchanged, cause known to a doctor, no other sign: no escalation.",
    source: "design; CES-7",
  },
  {
    id: "SUP-2",
    when: all(
      is("feverCause", "coldFlu"),
      is("feverLength", "upTo3Days"),
      is("painChange", "same", "better"),
      not(is("painStart", "under2Weeks")),
      not(infectionRiskAny),
      not(neuroNew),
      not(has("alarmNow", "veryIll", "chestPain", "breathless", "fainted")),
      not(cancerEver),
      not(yes("weightLoss")),
      not(yes("cannotFunction")),
      not(
        has(
          "otherSymptoms",
          "burningPee",
          "bloodPee",
          "swollenJoint",
          "yellowSkin",
          "blisterRash",
          "headJawVision",
        ),
      ),
    ),
    because:
      "Fever 3 days or less with a clear cold or flu, back pain unchanged, no infection risk, no nerve sign, not very ill.",
    source: "design; INF-6",
  },
];
