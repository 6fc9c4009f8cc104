import { type Answers, type QuestionId, question } from "@/lib/triage";

/**
 * The eight items of a complete letter that come from the patient (the other four come from the examination).
 * Of 286 real referrals to a back clinic 2.1 % had all twelve. Any of an item's alternatives counts.
 */
const ITEMS = {
  "work status": [["lifeImpact"]],
  duration: [["painStart"]],
  "pain distribution": [["painMap", "worstSite", "legPain"]],
  "sensory symptoms": [["nerveSigns", "saddle"]],
  "painkiller use": [["medicines"], ["medsText"]],
  "what makes it better or worse": [["painPattern", "walkLegs"]],
  "bladder, bowel and sleep": [["bladderFlow", "bladderLeak", "bowel", "unwell"]],
  "treatment so far": [["physio", "treatments"]],
} as const satisfies Record<string, readonly (readonly QuestionId[])[]>;

/** Which of the eight have a value that is not "not sure". */
export function patientItems(answers: Answers): { have: number; of: 8; missing: string[] } {
  const missing = Object.entries(ITEMS)
    .filter(([, ways]) => !ways.some((ids) => ids.every((id) => isSaid(answers, id))))
    .map(([name]) => name);
  return { have: 8 - missing.length, of: 8, missing };
}

function isSaid(answers: Answers, id: QuestionId): boolean {
  const value = answers[id];
  if (value === undefined || value === "unsure") return false;
  if (question(id).type === "sentinel") return (value as { answer?: string }).answer !== "unsure";
  return !(Array.isArray(value) && (value.length === 0 || value.includes("unsure")));
}
