import { TierBadge } from "@/components/triage/TierBadge";
import { Card } from "@/components/ui/Card";
import { standingTelling } from "@/lib/cases/tellings";
import type { CaseView, Telling } from "@/lib/cases/view";
import { certaintyWords, sourceWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { tellingReasons } from "./reasonRows";
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

/** When later answers would stand lower: which answers the level rests on, and what the later ones took back. */
export function StandsOnEarlier({ found }: { found: CaseView }) {
  const { tellings, readAt, timeZone } = found;
  const standing = standingTelling(tellings);
  const latest = tellings[0];
  if (!standing || !latest || standing === latest) return null;
  const later = latest.result ? tierWords[latest.result.tier] : w.failed;
  const gone = tellings.flatMap((t) => t.movedAway).map(topic);
  return (
    <p className="notice attention">
      <b>{w.standsOn(timeWords(standing.at, readAt, timeZone), later)}</b>
      {gone.length > 0 ? ` ${w.tookBack}: ${gone.join("; ")}.` : null}
    </p>
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
function firstReasons({ result }: Telling) {
  if (!result) return "–";
  return (
    <ul className="plain">
      {tellingReasons(result)
        .slice(0, 3)
        .map(({ ruleId, text }) => (
          <li key={ruleId}>
            {text} <span className="meta">{ruleId}</span>
          </li>
        ))}
    </ul>
  );
}

function level({ result }: Telling) {
  if (!result) return w.failed;
  return (
    <>
      <TierBadge tier={result.tier} label={tierWords[result.tier]} />{" "}
      {certaintyWords[result.certainty]}
    </>
  );
}
