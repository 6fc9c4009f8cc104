import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";

/** Free text before anything that was ticked: what a form did not ask for stands here. */
export function OwnWords({ found }: { found: CaseView }) {
  const answers = found.tellings[0]?.answers ?? {};
  const text = typeof answers.freeText === "string" ? answers.freeText : null;
  const goal = typeof answers.goal === "string" ? answers.goal : null;
  if (!text && !goal) return null;
  return (
    <blockquote className="notice own-words">
      {text ? (
        <p>
          <span className="meta">{w.ownWords}</span> <q>{text}</q>
        </p>
      ) : null}
      {goal ? (
        <p>
          <span className="meta">{w.wants}</span> <q>{goal}</q>
        </p>
      ) : null}
    </blockquote>
  );
}
