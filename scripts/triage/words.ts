import { questionWordsIn } from "@/lib/i18n/questions";
import { topicsEn } from "@/lib/i18n/topics.en";
import { answerWords } from "@/lib/intake/answerWords";
import { type Condition, isQuestionId, type QuestionId, type Verb } from "@/lib/triage";

/** One line, or a heading with what stands under it. */
export type Told = { text: string; under: Told[] };

/** How a named part is told: by its name alone, or spelled out. */
export type PartTeller = (name: string, part: Condition) => Told;

const line = (text: string, under: Told[] = []): Told => ({ text, under });

/** A condition in words: topics and options as people read them, joined by "all", "any" and "not". */
export function tell(condition: Condition, part: PartTeller): Told {
  const { form } = condition;
  const each = (parts: readonly Condition[]) => parts.map((one) => tell(one, part));
  switch (form.kind) {
    case "test":
      return line(`${topic(form.q)} ${asked(form.verb, form.q, form.values)}`);
    case "computed":
      return line(withTopics(form.words));
    case "part":
      return part(form.name, form.part);
    case "not":
      return negated(tell(form.part, part));
    case "all":
      return line("all of:", each(form.parts));
    case "any":
      return alike("any of", form.parts) ?? line("any of:", each(form.parts));
    case "atLeast":
      return (
        alike(`at least ${form.n} of`, form.parts) ??
        line(`at least ${form.n} of:`, each(form.parts))
      );
  }
}

const negated = ({ text, under }: Told): Told =>
  under.length > 0 ? line("not:", [line(text, under)]) : line(`not: ${text}`);

/** Several questions that are asked the same are one line: "any of A, B, C is new or worse". */
function alike(head: string, parts: readonly Condition[]): Told | undefined {
  const tests = parts.map(({ form }) => form).filter((form) => form.kind === "test");
  const [first] = tests;
  if (!first || tests.length !== parts.length) return undefined;
  const said = tests.map(({ verb, q, values }) => asked(verb, q, values));
  if (new Set(said).size > 1) return undefined;
  return line(`${head} ${tests.map(({ q }) => topic(q)).join(", ")} ${said[0]}`);
}

const topic = (q: QuestionId): string => `“${topicsEn[q]}”`;

function asked(verb: Verb, q: QuestionId, values: readonly (string | number)[]): string {
  const options = () => values.map((value) => optionWords(q, verb, value)).join(" or ");
  if (verb === "stands") return `is ${standing(values.map(String))}`;
  if (verb === "has") return `includes ${options()}`;
  if (verb === "says") return `holds words of ${values.join(" or ")}`;
  if (verb === "is stored as") return `was answered ${options()}`;
  return `${verb} ${options()}`;
}

function optionWords(q: QuestionId, verb: Verb, value: string | number): string {
  if (typeof value === "number") return String(value);
  if (value === "missing") return "nothing";
  const { sentinel } = questionWordsIn("en", "self");
  const detail: Record<string, string> =
    verb === "began" ? sentinel.since.options : verb === "has gone" ? sentinel.trend.options : {};
  return quoted(detail[value] ?? answerWords(q, value, "en"));
}

const quoted = (text: string): string => `“${text}”`;

/** How a danger sign stands; the sets that the rules ask for have words of their own. */
const STANDING: Readonly<Record<string, string>> = {
  acute: "new (under 2 weeks), worse, or of unknown start",
  subacute: "2 weeks to 3 months old, or of unclear course",
  settledKnown: "over 3 months old, not worse, cause known to a doctor",
  settledUnknown: "over 3 months old, not worse, not explained",
  "settledKnown settledUnknown": "over 3 months old and not worse",
  "acute subacute": "new, worse, or under 3 months old",
  "subacute settledKnown settledUnknown": "there, and neither new nor worse",
  "acute subacute settledKnown settledUnknown": "there, however old",
};

function standing(states: readonly string[]): string {
  const words = STANDING[states.join(" ")];
  if (!words) throw new Error(`No words for a sign that stands as ${states.join(" or ")}.`);
  return words;
}

/** Question ids in the words of a computed test, as topics. */
const withTopics = (words: string): string =>
  words.replace(/[A-Za-z0-9]+/g, (word) => (isQuestionId(word) ? topic(word) : word));
