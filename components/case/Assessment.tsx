import { DangerSigns } from "@/components/triage/DangerSigns";
import { Card } from "@/components/ui/Card";
import { Tag } from "@/components/ui/Tag";
import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import { voiceOf } from "@/lib/i18n/voice";
import type { Answers, TriageResult } from "@/lib/triage";
import { PrivateAnswers } from "./PrivateAnswers";
import { Said } from "./Said";
import { Scores } from "./Scores";
import { signRows } from "./signRows";
import { pegOf, ScoreOf, worstOf } from "./TellingChanges";
import { WhereItHurts } from "./WhereItHurts";

type Props = { answers: Answers; result: TriageResult | null };
type Told = { tellings?: CaseView["tellings"] };

/** A: danger signs present, open and absent; the body; scores; what does not fit together; private answers shut. */
export function Assessment({ answers, result, tellings = [] }: Props & Told) {
  const signs = signRows(answers);
  return (
    <Card
      id="a"
      className="stack"
      title={`A · ${w.a}`}
      aside={w.signs(signs.present, signs.open, signs.absent)}
    >
      <DangerSigns signs={signs.rows} />
      {result ? <Contradictions answers={answers} result={result} /> : null}
      <WhereItHurts answers={answers} />
      {result ? <Chips result={result} /> : null}
      {result ? (
        <details>
          <summary>
            <ScoreLine tellings={tellings} />
          </summary>
          <Scores answers={answers} scores={result.scores} />
        </details>
      ) : null}
      <PrivateAnswers answers={answers} result={result} />
    </Card>
  );
}

/** The two scores one looks at first, with how they moved since the telling before. */
function ScoreLine({ tellings: [latest, before] }: Required<Told>) {
  if (!latest) return w.scores.caption;
  return (
    <>
      {w.scores.worst}: <ScoreOf telling={latest} before={before} score={worstOf} /> · PEG:{" "}
      <ScoreOf telling={latest} before={before} score={pegOf} />
    </>
  );
}

function Chips({ result: { chips } }: { result: TriageResult }) {
  if (chips.length === 0) return null;
  return (
    <div className="stack tight">
      <p className="quiet">{r.chips}</p>
      <p className="line">
        {chips.map((chip) => (
          <Tag key={chip.id}>{chip.text}</Tag>
        ))}
      </p>
    </div>
  );
}

function Contradictions({ answers, result: { contradictions } }: Props & { result: TriageResult }) {
  if (contradictions.length === 0) return <p className="quiet">{w.noContradictions}</p>;
  return (
    <div>
      <h3>{w.contradictions}</h3>
      <ul>
        {contradictions.map(({ id, text, questions }) => (
          <li key={id}>
            {text} <span className="meta">{id}</span>
            <span className="said">
              <Said
                answers={questions.map((q) => ({ q, value: answers[q] ?? null }))}
                voice={voiceOf(answers)}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
