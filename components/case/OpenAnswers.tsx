import { TierBadge } from "@/components/triage/TierBadge";
import { Card } from "@/components/ui/Card";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { answerWords, questionWords } from "@/lib/intake/answerWords";
import { type TriageResult, tierRank } from "@/lib/triage";
import { topic } from "./topic";

/** What was not answered, or not for sure, and could raise the level: the first of it is what to ask. */
export function OpenAnswers({ result }: { result: TriageResult }) {
  const open = result.missing.filter((m) => tierRank(m.couldBe) > tierRank(result.tier));
  const [first, ...rest] = open;
  if (!first) return null;
  return (
    <Card title={w.askFirst}>
      <p>
        <b>{questionWords(first.q, "en")}</b>
      </p>
      <p>{w.askFirstText(statusWords(first), tierWords[first.couldBe])}</p>
      {rest.length > 0 ? (
        <details>
          <summary>{w.missing(open.length)}</summary>
          <ul className="plain stack tight">
            {open.map((m) => (
              <li key={m.q} className="line apart">
                <span>
                  {topic(m.q)}: <q>{statusWords(m)}</q>
                </span>
                <TierBadge tier={m.couldBe} label={tierWords[m.couldBe]} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

const statusWords = ({ q, status }: TriageResult["missing"][number]): string =>
  status === "unanswered" ? w.notAnswered : answerWords(q, status, "en");
