import type { Contradiction } from "./contradictions";
import type { Destination, SpecialtyId } from "./destinations";
import type { Strength } from "./rule";
import type { Score } from "./scores";
import type { Tier } from "./tiers";
import type { AnswerValue, QuestionId } from "./vocabulary";

export type AnswerUsed = { q: QuestionId; value: AnswerValue | null };
export type Reason = {
  ruleId: string;
  tier: Tier;
  basis: "definite" | "possible";
  text: string;
  answersUsed: AnswerUsed[];
  source: string;
  strength: Strength;
  destinations: readonly Destination[];
};
export type Suppressed = {
  ruleId: "SUP-1" | "SUP-2";
  suppressed: string;
  wouldBe: Tier;
  text: string;
  answersUsed: AnswerUsed[];
};
export type NearMiss = { ruleId: string; tier: Tier; text: string; needs: QuestionId[] };
export type Missing = {
  q: QuestionId;
  status: AnswerValue | "unanswered";
  ruleIds: string[];
  couldBe: Tier;
};
export type Completeness = { score: number; of: 12; items: Record<string, boolean> };
export type Suggestion = {
  primary: Destination;
  specialist: SpecialtyId;
  specialistNext: SpecialtyId | null;
  secondary: Destination[];
  why: string[];
  whyNot: { destination: SpecialtyId; text: string }[];
  contact: "crisis" | "call_today" | "usual";
};
/** tier 0 (self_care) to 5; strong: definite top-tier reasons from a guideline or experts; peg 0–10. */
export type RankKey = {
  tier: number;
  strong: number;
  possible: 0 | 1;
  vulnerable: number;
  peg: number;
};

/** What triage says of one set of answers. Stored with the version of its rules, never changed. */
export type TriageResult = {
  rulesetVersion: string;
  tier: Tier;
  certainty: "definite" | "possible" | "insufficient";
  reasons: Reason[];
  suppressed: Suppressed[];
  nearMisses: NearMiss[];
  missing: Missing[];
  contradictions: Contradiction[];
  chips: { id: string; text: string }[];
  scores: {
    peg: Score;
    gad2: Score;
    phq2: Score;
    phq4: Score;
    completeness: Completeness;
    yellowFlags: number;
  };
  suggestion: Suggestion;
  draftNeedsRow: boolean;
  rankKey: RankKey;
};
