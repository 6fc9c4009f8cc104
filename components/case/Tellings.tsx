import { TierBadge } from "@/components/triage/TierBadge";
import { Card } from "@/components/ui/Card";
import type { CaseView, Telling } from "@/lib/cases/view";
import { certaintyWords, sourceWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { topic } from "./topic";

/** Every set of answers with its result side by side, newest first, and what a later one took back. */
export function Tellings({ found }: { found: CaseView }) {
  if (found.tellings.length < 2) return null;
  return (
    <Card title={w.tellings}>
      <p className="quiet">{w.tellingsText}</p>
      <div className="scroller">
        <table className="slim">
          <tbody>
            <Row label={w.telling.when} cells={found.tellings.map((t) => when(t, found))} />
            <Row label={w.telling.from} cells={found.tellings.map((t) => sourceWords[t.source])} />
            <Row label={w.telling.level} cells={found.tellings.map(level)} />
            <Row label={w.telling.top} cells={found.tellings.map(firstReasons)} />
            <Row label={w.tookBack} cells={found.tellings.map(tookBack)} />
            <Row label={w.telling.rules} cells={found.tellings.map(rules)} />
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type Cell = { key: string; text: React.ReactNode };
function Row({ label, cells }: { label: string; cells: React.ReactNode[] }) {
  const keyed: Cell[] = cells.map((text, i) => ({ key: `${label} ${i}`, text }));
  return (
    <tr>
      <th scope="row">{label}</th>
      {keyed.map(({ key, text }) => (
        <td key={key}>{text}</td>
      ))}
    </tr>
  );
}

const when = (t: Telling, { readAt, timeZone }: CaseView) => timeWords(t.at, readAt, timeZone);
const rules = (t: Telling) => (t.result ? w.ruleset(t.result.rulesetVersion) : w.failed);
const tookBack = (t: Telling) => t.movedAway.map(topic).join(", ") || "–";
const firstReasons = ({ result }: Telling) =>
  result?.reasons
    .slice(0, 3)
    .map((r) => r.ruleId)
    .join(", ") ?? "–";

function level({ result }: Telling) {
  if (!result) return w.failed;
  return (
    <>
      <TierBadge tier={result.tier} label={tierWords[result.tier]} />{" "}
      {certaintyWords[result.certainty]}
    </>
  );
}
