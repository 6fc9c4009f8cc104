import type { QuestionId } from "@/lib/triage";

/**
 * The order in which the story is told: paragraphs of sentences of answers. The first answer of a sentence begins it,
 * the others follow after a comma, as "Pain for 3 to 12 months, better in the last 2 weeks".
 */
export const STORY_PLAN = {
  pain: [
    ["painStart", "painChange"],
    ["firstAge"],
    ["painMap", "worstSite"],
    ["legPain", "legVsBack", "walkLegs"],
    ["painPattern"],
    ["nerveSigns"],
    ["stiffness", "cannotFunction"],
  ],
  care: [["physio"], ["treatments"], ["tests"], ["toldDiagnosis"], ["medicines"], ["medsText"]],
  health: [
    ["boneHistory"],
    ["infectionRisk"],
    ["vessels"],
    ["otherSymptoms"],
    ["pregnancy"],
    ["lifeImpact"],
  ],
} as const satisfies Record<string, readonly (readonly QuestionId[])[]>;

export type StoryPart = keyof typeof STORY_PLAN;
export type StoryQuestion = (typeof STORY_PLAN)[StoryPart][number][number];
