import { Fragment } from "react";
import { Card } from "@/components/ui/Card";
import { questionWordsIn } from "@/lib/i18n/questions";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords, questionWords } from "@/lib/intake/answerWords";
import { type Answers, isVisible, QUESTIONS, SECTIONS, type SectionId } from "@/lib/triage";

/** Every question asked with its answer, by section. Private ones stand shut under Assessment. */
export function RawAnswers({ answers, open }: { answers: Answers; open: boolean }) {
  return (
    <Card id="raw">
      <details open={open}>
        <summary>
          <h2>{w.raw}</h2>
        </summary>
        <div className="stack">
          {SECTIONS.map((section) => (
            <Section key={section} section={section} answers={answers} />
          ))}
        </div>
      </details>
    </Card>
  );
}

function Section({ section, answers }: { section: SectionId; answers: Answers }) {
  const asked = QUESTIONS.filter(
    (q) => q.section === section && !q.sensitive && isVisible(q.id, answers) !== "no",
  );
  if (asked.length === 0) return null;
  const voice = voiceOf(answers);
  return (
    <section>
      <h3>{questionWordsIn("en", voice).sections[section].title}</h3>
      <dl className="facts raw-answers">
        {asked.map(({ id }) => (
          <Fragment key={id}>
            <dt>{questionWords(id, "en", voice)}</dt>
            <dd>{answerWords(id, answers[id], "en", voice)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
