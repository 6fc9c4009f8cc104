import { factNames, signWords } from "@/lib/i18n/staff/signs";
import { type Answers, type AnswerValue, isVisible } from "@/lib/triage";
import { phraseOf } from "./phrase";
import { STORY_PLAN, type StoryPart, type StoryQuestion } from "./plan";

/** The answers told in sentences, and what no sentence can be made of: each of it by topic, never dropped. */
export type Story = {
  parts: { id: StoryPart; sentences: string[] }[];
  /** asked, and answered with none of the list */
  none: string[];
  unsure: string[];
  /** asked and not answered; also questions of which it is open whether they had to be asked */
  open: string[];
};

/** Tells a form the way it is handed over. Pure; unknown stays unknown, and is named. */
export function storyOf(answers: Answers): Story {
  const parts = Object.entries(STORY_PLAN).map(([id, sentences]) => ({
    id: id as StoryPart,
    sentences: sentences.flatMap((ids) => sentenceOf(ids, answers)),
  }));
  const where = (standing: Standing) =>
    ALL.filter((id) => standingOf(id, answers) === standing).map(nameOf);
  return { parts, none: where("none"), unsure: where("unsure"), open: where("open") };
}

const ALL: readonly StoryQuestion[] = Object.values(STORY_PLAN).flat(2);
const NAMES: Readonly<Record<string, string>> = { ...signWords, ...factNames };
const nameOf = (id: StoryQuestion): string => (NAMES[id] ?? id).toLowerCase();

type Standing = "told" | "none" | "unsure" | "open" | "hidden";

function standingOf(id: StoryQuestion, answers: Answers): Standing {
  const value = answers[id];
  if (isVisible(id, answers) === "no") return "hidden";
  if (value === undefined || value === null || value === "") return "open";
  if (value === "prefer_not") return "open";
  const list: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (value === "unsure" || list?.includes("unsure")) return "unsure";
  if (list?.length === 0) return "open";
  return list?.every((one) => one === "none") ? "none" : "told";
}

/** What is told and what is unsure may stand in one list: the sentence holds the first, the end names the second. */
function sentenceOf(ids: readonly StoryQuestion[], answers: Answers): string[] {
  const phrases = ids.flatMap((id) => {
    const standing = standingOf(id, answers);
    if (standing === "hidden" || standing === "open") return [];
    return phraseOf(id, answers[id] as AnswerValue) ?? [];
  });
  return phrases.length > 0 ? [`${capital(phrases.join(", "))}.`] : [];
}

const capital = (text: string): string => (text[0] ?? "").toUpperCase() + text.slice(1);
