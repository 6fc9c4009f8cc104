import { fieldId } from "@/components/intake/fieldText";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import type { StatusView } from "@/lib/cases/statusView";
import { errorWords } from "@/lib/intake/errorWords";
import type { Saying } from "./saying";

const DONE = ["answered", "contact", "preferences", "withdrawn", "withdrawal", "link"] as const;
const PROBLEMS = ["empty", "long"] as const;
type Of<T extends readonly string[]> = T[number];

/** What the address says of a form that was sent from this page. It only chooses words. */
export type Sent = {
  done: Of<typeof DONE> | null;
  problem: { code: Of<typeof PROBLEMS>; of: string } | null;
};

type Query = Record<string, string | string[] | undefined>;

export function sentOf({ done, problem, of }: Query): Sent {
  const wrong = PROBLEMS.find((code) => code === problem);
  return {
    done: DONE.find((code) => code === done) ?? null,
    problem: wrong && typeof of === "string" ? { code: wrong, of } : null,
  };
}

export const answerField = (question: string): string => `answer-${question}`;

type Props = { view: StatusView; sent: Sent; saying: Saying };

/** Stands first: that something arrived, or what is wrong with it. */
export function SentSummary({ view, sent, saying }: Props) {
  const errors = errorsOf(view, sent, saying);
  if (errors.length > 0) return <ErrorSummary title={saying.errorTitle} errors={errors} />;
  if (!sent.done) return null;
  return (
    <Notice kind="done" role="status">
      <p>{doneWords(saying)[sent.done]}</p>
    </Notice>
  );
}

function errorsOf({ typed }: StatusView, { problem }: Sent, { w, when }: Saying) {
  if (problem) return [{ href: `#${answerField(problem.of)}`, text: w.asked[problem.code] }];
  const link = typed?.form === "link" ? typed.errors : [];
  return link.map((error) => ({
    href: `#${fieldId(error.field)}`,
    text: errorWords(when.locale, error),
  }));
}

const doneWords = ({ w, own }: Saying): Record<Of<typeof DONE>, string> => ({
  answered: w.asked.thanks,
  contact: own.contact.saved,
  preferences: own.preferences.saved,
  withdrawn: own.withdraw.withdrawn,
  withdrawal: own.withdraw.asked,
  link: own.link.sent,
});
