export { type Destination, isSpecialty, SPECIALTIES, type SpecialtyId } from "./destinations";
export type * from "./result";
export type { Strength } from "./rule";
export { RULES, type RuleId } from "./table";
export { tierOf } from "./tierOf";
export { higherTier, TIERS, type Tier, tierRank } from "./tiers";
export { RULESET_VERSION, type TriageOptions, triage } from "./triage";
export { hiddenQuestions, isVisible, visibleQuestions } from "./visible";
export * from "./vocabulary";
