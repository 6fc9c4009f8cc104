import type { Answers } from "@/lib/triage";
import { chance, pick } from "../draw";
import type { Random } from "../random";
import { WORDS } from "../rates";
import type { Somebody } from "../somebody";
import { GOALS } from "./goals";
import { MEDICINES } from "./medicines";
import { ALARMING, DESPAIRING, type Group, type Said, STORIES } from "./story";

type Texts = { medsText?: string; goal?: string; freeText?: string };

const writes = {
  goal: chance(WORDS.goal),
  medsText: chance(WORDS.medsText),
  freeText: chance(WORDS.freeText),
  alarming: chance(WORDS.alarming),
  despairing: chance(WORDS.despairing),
};

/** What this person writes where words are asked for, in their language. */
export function wordsOf(who: Somebody, a: Answers, next: Random): Texts {
  const language = who.has("spanish") ? 1 : 0;
  const meds = writes.medsText(who, next) ? medicines(a, language, next) : "";
  const goal = writes.goal(who, next) ? told(GOALS, who, a, next)?.[language] : undefined;
  const text = story(who, a, next)?.[language];
  return {
    ...(meds && { medsText: meds }),
    ...(goal && { goal }),
    ...(text && { freeText: text }),
  };
}

function story(who: Somebody, a: Answers, next: Random): Said | undefined {
  if (writes.alarming(who, next)) return pick(ALARMING, next);
  if (writes.despairing(who, next)) return pick(DESPAIRING, next);
  return writes.freeText(who, next) ? told(STORIES, who, a, next) : undefined;
}

/** Most tell what is most particular about them; the rest leave it for the next best. */
function told(groups: readonly Group[], who: Somebody, a: Answers, next: Random): Said | undefined {
  let texts: readonly Said[] = [];
  for (const group of groups) {
    if (!group.fits(a, who)) continue;
    texts = group.texts;
    if (next() < 0.85) break;
  }
  return pick(texts, next);
}

function medicines(a: Answers, language: 0 | 1, next: Random): string {
  const named = MEDICINES.filter(({ fits }) => fits(a)).flatMap(({ texts }) => {
    const one = pick(texts, next);
    return one && next() < 0.8 ? [one[language]] : [];
  });
  return named.join(", ");
}
