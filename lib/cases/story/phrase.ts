import { storyLists, storyPhrases, storyWords } from "@/lib/i18n/staff/story";
import { answerWords } from "@/lib/intake/answerWords";
import type { AnswerValue, ChoiceId, OptionOf } from "@/lib/triage";
import type { StoryQuestion } from "./plan";

type Phrased = keyof typeof storyPhrases;
type Listed = keyof typeof storyLists;
type Choice = Exclude<Phrased, "cannotFunction"> & ChoiceId;
// An option without its phrase does not compile.
storyPhrases satisfies { [Q in Choice]: Readonly<Record<OptionOf<Q>, string>> };

/** An answer as a part of a sentence; null when there is no such phrase. */
export function phraseOf(id: StoryQuestion, value: AnswerValue): string | null {
  if (id === "firstAge") return typeof value === "number" ? storyWords.firstAge(value) : null;
  if (isListed(id)) return listed(id, value);
  const phrases: Readonly<Record<string, string>> = storyPhrases[id];
  return typeof value === "string" ? (phrases[value] ?? null) : null;
}

const isListed = (id: StoryQuestion): id is Listed & StoryQuestion => id in storyLists;

function listed(id: Listed, value: AnswerValue): string | null {
  if (typeof value === "string") return `${storyLists[id]}: “${value.trim()}”`;
  if (!Array.isArray(value)) return null;
  const chosen = value.filter((one) => one !== "unsure" && one !== "none");
  const words = chosen.map((one) => lowered(answerWords(id, [one], "en", "other")));
  return words.length > 0 ? `${storyLists[id]}: ${words.join(", ")}` : null;
}

/** "Diabetes" within a sentence, but "X-ray" and "HIV" as they are, and "They avoid most activity" without its subject. */
function lowered(text: string): string {
  const bare = text.replace(/^They /, "");
  return /^[A-Z][a-z]/.test(bare) && !/^[A-Z][a-z]*-/.test(bare)
    ? bare[0]?.toLowerCase() + bare.slice(1)
    : bare;
}
