import { type Answers, QUESTIONS, type ScreenId } from "@/lib/triage";

/** What someone who answers for the patient is to them. */
export const RELATIONS = [
  "partner",
  "parent",
  "child",
  "family",
  "friend",
  "carer",
  "health_worker",
  "other",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const isRelation = (text: string): text is Relation =>
  (RELATIONS as readonly string[]).includes(text);

/** Who fills in the form for the patient. */
export type ProxyPerson = { name: string; relation: Relation; phone?: string };

export const isForAnother = (answers: Answers): boolean => answers.filledBy === "proxy";

/** The field with which a proxy says whether the patient is there and wants to answer what is private. */
export const PRIVATE_FIELD = "private";

/** Whether a screen holds private questions, before which a proxy is asked that. */
export const hasPrivate = (screen: ScreenId): boolean =>
  QUESTIONS.some((q) => q.screen === screen && q.sensitive);

/** What a proxy said on each such screen. */
export type Presence = Partial<Record<ScreenId, "yes" | "no">>;

/** What the case keeps of it; a draft that was left early may not know who it was. */
export type ProxyNote = Partial<ProxyPerson> & { leftOut: ScreenId[] };
