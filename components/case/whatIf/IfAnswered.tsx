import { TierBadge } from "@/components/triage/TierBadge";
import { tierWords } from "@/lib/i18n/staff/case";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { type QuestionId, question } from "@/lib/triage";
import { topic } from "../topic";
import { plainAnswers, run, type Start, withAnswer } from "./trial";

/** The level by each plain answer to an open question: what asking it decides. */
export function IfAnswered({ start, q }: { start: Start; q: QuestionId }) {
  const answers = plainAnswers(question(q));
  if (answers.length === 0) return null;
  return (
    <div className="stack close">
      <p className="quiet">{w.title}</p>
      <ul className="plain ruled">
        {answers.map((value) => {
          const { tier } = run(start, withAnswer(q, value));
          const words = answerWords(q, value, "en", voiceOf(start.answers));
          return (
            <li key={words} className="line">
              <span>
                {topic(q)}: {words.toLowerCase()}
              </span>
              <span className="push">
                <TierBadge tier={tier} label={tierWords[tier]} />
              </span>
            </li>
          );
        })}
      </ul>
      <p className="meta">{w.trialRun}</p>
    </div>
  );
}
