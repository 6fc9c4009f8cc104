import { paths } from "@/lib/base/paths";
import type { Answers } from "@/lib/triage";
import { STEPS, type Step } from "./flow";
import { updateSteps } from "./update";

/** Where the pages of a form are, and where they post to. */
export type FormPlace = {
  screen: (step: string) => string;
  stop: string;
  /** before the first page */
  out: string;
  /** where a form is saved for later; an update is not: its status page leads back to it */
  later: string | null;
  post: { answer: string; stop: string; send: string };
};

type Form = { kind: "intake" | "update"; reference: string | null };

const postsTo = (noun: string): FormPlace["post"] => ({
  answer: `/api/${noun}/answer`,
  stop: `/api/${noun}/stop`,
  send: `/api/${noun}/send`,
});

/** An intake has pages of its own; an update stands under the status page of its case. */
export function placeOf({ kind, reference }: Form): FormPlace {
  if (kind === "intake" || reference === null) {
    const { screen, stop, later } = paths.intake;
    return { screen, stop, later, out: paths.start, post: postsTo("intake") };
  }
  return {
    screen: (step) => paths.worse(reference, step),
    stop: paths.worse(reference, "stop"),
    later: null,
    out: paths.status(reference),
    post: postsTo("worse"),
  };
}

/** The steps of a form in their order. */
export const stepsOf = ({
  kind,
  answers,
}: Pick<Form, "kind"> & { answers: Answers }): readonly Step[] =>
  kind === "update" ? updateSteps(answers) : STEPS;
