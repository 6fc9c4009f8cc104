import { Facts } from "@/components/ui/Facts";
import { Icon } from "@/components/ui/Icon";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { type Answers, QUESTIONS, type TriageResult } from "@/lib/triage";
import { MoodScores } from "./Scores";
import { topic } from "./topic";

/** Where they stand on the page: whoever asks whether they are open looks there. */
export const PRIVATE_ANSWERS = "private-answers";

/** Answers given in confidence stay shut until asked for, and are not printed. */
export function PrivateAnswers({
  answers,
  result,
}: {
  answers: Answers;
  result: TriageResult | null;
}) {
  const given = QUESTIONS.filter((q) => q.sensitive && answers[q.id] !== undefined);
  if (given.length === 0) return null;
  const voice = voiceOf(answers);
  const rows = given.map(
    ({ id }) => [topic(id), answerWords(id, answers[id], "en", voice)] as const,
  );
  return (
    <details className="private" id={PRIVATE_ANSWERS}>
      <summary>
        <span className="button">
          <Icon name="lock" />
          {w.private(given.length)}
        </span>{" "}
        <span className="quiet">{w.privateHint}</span>
      </summary>
      <div className="stack pbs-2">
        <Facts rows={rows} two />
        {result ? <MoodScores scores={result.scores} /> : null}
      </div>
    </details>
  );
}
