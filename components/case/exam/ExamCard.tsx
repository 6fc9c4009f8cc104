import { Card } from "@/components/ui/Card";
import { Facts } from "@/components/ui/Facts";
import { examLines } from "@/lib/cases/exam/lines";
import type { ExamView } from "@/lib/cases/exam/view";
import type { CaseView } from "@/lib/cases/view";
import { examWords as w } from "@/lib/i18n/staff/exam";
import { timeWords } from "@/lib/i18n/staff/times";
import { seenAs } from "../decide/Decide";
import { ExamForm } from "./ExamForm";

/** What clinicians found, the newest first, and the form for the next half minute. */
export function ExamCard({ found }: { found: CaseView }) {
  const [latest, ...earlier] = found.exams;
  const byline = ({ byName, at }: ExamView) =>
    w.by(byName, timeWords(at, found.readAt, found.timeZone));
  return (
    <Card id="exam" className="stack" title={w.title} aside={latest ? byline(latest) : w.none}>
      {latest ? <Found exam={latest} /> : null}
      {found.state === "closed" ? null : (
        <details>
          <summary aria-keyshortcuts="x">{latest ? w.again : w.add}</summary>
          <ExamForm seen={{ ...seenAs(found), back: `${seenAs(found).back}#exam` }} />
        </details>
      )}
      {earlier.length > 0 ? (
        <details>
          <summary>{w.earlier(earlier.length)}</summary>
          {earlier.map((exam) => (
            <div key={exam.id} className="pbs-2">
              <p className="meta">{byline(exam)}</p>
              <Found exam={exam} />
            </div>
          ))}
        </details>
      ) : null}
    </Card>
  );
}

function Found({ exam: { findings, note } }: { exam: ExamView }) {
  return (
    <>
      <Facts rows={examLines(findings).map(({ label, text }) => [label, text] as const)} />
      {note ? <p className="whitespace-pre-line">{note}</p> : null}
    </>
  );
}
