import "server-only";
import { DAY } from "@/lib/base/durations";
import { SCREENS } from "@/lib/triage";
import type { DraftRow } from "./draftRow";
import { questionsOn } from "./fields";
import { isScreen, type Step } from "./flow";

/** Danger signs are asked again after so many days: rules.md, and the hazard of answers gone stale. */
const DAYS = 14;

const DANGER = SCREENS.filter(({ section }) => section === "danger").map(({ id }) => id);

const LATER: readonly string[] = SCREENS.map(({ id }) => id).slice(
  SCREENS.findIndex(({ id }) => id === DANGER.at(-1)) + 1,
);

export const isDanger = (step: Step): boolean =>
  isScreen(step) && (DANGER as readonly Step[]).includes(step);

/**
 * A form as the person who comes back to it finds it: danger signs of long ago are open again, so that nothing is
 * chosen beforehand and the form cannot be sent without them. Not before it was looked at as a form that was left
 * (a sign in it has made a case then), and not once it is a case: the clinic has those answers, with their time.
 */
export function asOf(draft: DraftRow, at: Date): DraftRow {
  const { kind, made, sweptAt, signsAt, createdAt } = draft;
  if (kind !== "intake" || made || !sweptAt) return draft;
  if (at.getTime() - (signsAt ?? createdAt).getTime() <= DAYS * DAY) return draft;
  const old = new Set<string>(DANGER.flatMap(questionsOn).map(({ id }) => id));
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([id]) => !old.has(id)));
  const visited = draft.visited.filter((step) => !(DANGER as readonly string[]).includes(step));
  return { ...draft, answers, visited, signsAt: null };
}

/** Whether a step is there again although later ones were saved: none of its kind was answered since. */
export function isAskedAgain(step: Step, { visited, signsAt, kind }: Asked): boolean {
  const beyond = visited.some((one) => LATER.includes(one));
  return kind === "intake" && signsAt === null && isDanger(step) && beyond;
}
type Asked = Pick<DraftRow, "visited" | "signsAt" | "kind">;
