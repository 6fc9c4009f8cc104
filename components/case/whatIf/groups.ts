import { questionWordsIn } from "@/lib/i18n/questions";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords, questionWords } from "@/lib/intake/answerWords";
import {
  type Answers,
  isVisible,
  type Question,
  type QuestionId,
  SECTIONS,
  type TriageResult,
  tierRank,
} from "@/lib/triage";
import { topic } from "../topic";
import { changeable } from "./trial";

export type PickItem = { id: QuestionId; topic: string; label: string; answer: string };
export type PickGroup = { id: string; title: string; items: PickItem[] };
type With = { real: TriageResult; privateOpen: boolean };

/** The questions that may be changed, those that matter most first: brought up by a change, open and pressing, the rest by section. */
export function groupsOf(before: Answers, now: Answers, { real, privateOpen }: With): PickGroup[] {
  const voice = voiceOf(before);
  const raises = new Set(
    real.missing.filter((m) => tierRank(m.couldBe) > tierRank(real.tier)).map(({ q }) => q),
  );
  const groupOf = (q: Question): string => {
    if (isVisible(q.id, before) === "no") return "asked";
    return raises.has(q.id) ? "raises" : q.section;
  };
  const titles: Record<string, string> = { ...w.groups };
  for (const id of SECTIONS) titles[id] = questionWordsIn("en", voice).sections[id].title;
  const all = changeable(now, privateOpen);
  return Object.entries(titles)
    .map(([id, title]) => ({
      id,
      title,
      items: all
        .filter((q) => groupOf(q) === id)
        .map((q) => ({
          id: q.id,
          topic: topic(q.id),
          label: questionWords(q.id, "en", voice),
          answer: answerWords(q.id, now[q.id], "en", voice),
        })),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The groups whose questions hold every typed word, in their short name or as the person read them. */
export function matching(groups: readonly PickGroup[], typed: string): PickGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ topic, label }) => {
        const text = `${topic} ${label}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ items }) => items.length > 0);
}
