import { TierBadge } from "@/components/triage/TierBadge";
import { Card } from "@/components/ui/Card";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { resultWords as r } from "@/lib/i18n/staff/result";
import { answerWords, questionWords } from "@/lib/intake/answerWords";
import { type Missing, type TriageResult, tierRank } from "@/lib/triage";
import { topic } from "./topic";
import { IfAnswered } from "./whatIf/IfAnswered";
import type { Start } from "./whatIf/trial";

type Props = { result: TriageResult };
type StartProps = Props & { start: Start };

/** What was not answered, or not for sure: the first that could raise the level is what to ask; all of it folded. */
export function OpenAnswers({ result, start }: StartProps) {
  const { missing, tier } = result;
  if (missing.length === 0) return null;
  const first = missing.find((m) => tierRank(m.couldBe) > tierRank(tier));
  return (
    <Card title={first ? w.askFirst : r.openAnswers}>
      {first ? (
        <div className="stack close">
          <p>
            <b>{questionWords(first.q, "en")}</b>
          </p>
          <p>{w.askFirstText(statusWords(first), tierWords[first.couldBe])}</p>
          <IfAnswered start={start} q={first.q} />
        </div>
      ) : (
        <p>{r.noneRaises(tierWords[tier])}</p>
      )}
      <AllOpen result={result} />
    </Card>
  );
}

/** Most pressing first, as triage sorts them: how far each could reach, and through which rules. */
function AllOpen({ result: { missing } }: Props) {
  return (
    <details>
      <summary>{r.allOpen(missing.length)}</summary>
      <ul className="plain stack close">
        {missing.map((m) => (
          <li key={m.q}>
            {topic(m.q)}: <q>{statusWords(m)}</q>
            <span className="line meta">
              {r.upTo} <TierBadge tier={m.couldBe} label={tierWords[m.couldBe]} />{" "}
              {m.ruleIds.join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const statusWords = ({ q, status }: Missing): string =>
  status === "unanswered" ? w.notAnswered : answerWords(q, status, "en");
