import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import type { Saying } from "./saying";

const DONE = ["answered"] as const;
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

/** Stands first: that something arrived, or what is wrong with it. */
export function SentSummary({ sent: { done, problem }, saying: { w, errorTitle } }: Props) {
  if (problem) {
    const errors = [{ href: `#${answerField(problem.of)}`, text: w.asked[problem.code] }];
    return <ErrorSummary title={errorTitle} errors={errors} />;
  }
  if (!done) return null;
  return (
    <Notice kind="done" role="status">
      <p>{w.asked.thanks}</p>
    </Notice>
  );
}

type Props = { sent: Sent; saying: Saying };
