import type { AnswerValue, Question } from "@/lib/triage";
import { chance, type Draw, oneOf, score } from "./draw";
import { OPEN } from "./rates";
import { sign } from "./signs";
import type { Somebody } from "./somebody";
import { type Rate, rateIn } from "./sources";
import { type By, chooser, type Shares } from "./traits";

/** Draws what one person answers to one question. */
export type Answer = Draw<AnswerValue | undefined, Somebody>;

/** A row of the table, read by the type of its question. */
export function byRates(q: Question, row: unknown): Answer {
  switch (q.type) {
    case "sentinel": {
      const [there, details] = [chance(row as By<Rate>), sign(q.id, "yes")];
      return (who, next) => (there(who, next) ? details(who, next) : { answer: "no" });
    }
    case "yesNo": {
      const yes = chance(row as By<Rate>);
      return (who, next) => (yes(who, next) ? "yes" : "no");
    }
    case "choice":
      return oneOf(row as By<Shares<string>>);
    case "multi":
    case "bodyMap":
      return isDivided(row) ? one(row) : ticks(row as Ticks, q.options.includes("none"));
    default:
      return score(row as By<Rate>);
  }
}

type Ticks = Record<string, By<Rate>>;

/** A list of which people mostly have one, such as the kind of cancer. */
export const isDivided = (row: unknown): row is By<Shares<string>> =>
  typeof row === "object" && row !== null && "usual" in row;

function one(row: By<Shares<string>>): Answer {
  const option = oneOf(row);
  return (who, next) => [option(who, next)];
}

function ticks(rows: Ticks, none: boolean): Answer {
  const each = Object.entries(rows).map(([option, by]) => ({ option, ticked: chance(by) }));
  return (who, next) => {
    const found: string[] = [];
    for (const { option, ticked } of each) if (ticked(who, next)) found.push(option);
    return found.length > 0 ? found : none ? ["none"] : undefined;
  };
}

/** How likely a question is left open depends on what it asks about. */
export function kindOf(q: Question): keyof typeof OPEN {
  if (q.sensitive) return "private";
  return q.required || q.type === "sentinel" ? "danger" : "history";
}

/** The answer, or what some say instead: not sure, rather not say, or nothing where an answer is not required. */
export function orOpen(q: Question, answer: Answer): Answer {
  const { unsure, prefer_not, blank } = OPEN[kindOf(q)];
  const words = {
    unsure: chooser(q.allowUnsure ? unsure : { usual: 0 }, rateIn),
    rather: chooser(q.allowPreferNot ? prefer_not : { usual: 0 }, rateIn),
    blank: chooser(q.required ? { usual: 0 } : blank, rateIn),
  };
  const [notSure, ratherNot] = [openWord(q, "unsure"), openWord(q, "prefer_not")];
  return (who, next) => {
    const drawn = next();
    const upToUnsure = words.unsure(who);
    if (drawn < upToUnsure) return notSure(who, next);
    const upToRather = upToUnsure + words.rather(who);
    if (drawn < upToRather) return ratherNot(who, next);
    return drawn < upToRather + words.blank(who) ? undefined : answer(who, next);
  };
}

function openWord(q: Question, word: "unsure" | "prefer_not"): Answer {
  if (q.type === "multi") return () => [word];
  if (q.type !== "sentinel") return () => word;
  return word === "unsure" ? sign(q.id, word) : () => ({ answer: word });
}
