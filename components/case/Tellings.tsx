import { TierBadge } from "@/components/triage/TierBadge";
import { Card } from "@/components/ui/Card";
import { standingTelling } from "@/lib/cases/tellings";
import type { CaseView, Telling } from "@/lib/cases/view";
import { certaintyWords, sourceWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { tellingReasons } from "./reasonRows";
import { pegOf, ScoreOf, SignsOf, worstOf } from "./TellingChanges";
import { topic } from "./topic";

/** Every set of answers with its result side by side, newest first, and what a later one took back. */
export function Tellings({ found }: { found: CaseView }) {
  const { tellings } = found;
  if (tellings.length < 2) return null;
  const scores = (score: typeof pegOf) =>
    tellings.map((t, i) => (
      <ScoreOf key={t.id} telling={t} before={tellings[i + 1]} score={score} />
    ));
  return (
    <Card id="tellings" title={w.tellings}>
      <p className="quiet">{w.tellingsText}</p>
      <div className="scroller">
        <table className="slim tops">
          <tbody>
            <Row label={w.telling.when} cells={tellings.map((t) => when(t, found))} />
            <Row label={w.telling.from} cells={tellings.map((t) => sourceWords[t.source])} />
            <Row label={w.telling.level} cells={tellings.map(level)} />
            <Row label={w.telling.worst} cells={scores(worstOf)} />
            <Row label={w.telling.peg} cells={scores(pegOf)} />
            <Row label={w.telling.signs} cells={tellings.map(signs)} />
            <Row label={w.tookBack} cells={tellings.map(tookBack)} />
            <Row label={w.telling.top} cells={tellings.map(firstReasons)} />
            <Row label={w.telling.rules} cells={tellings.map(rules)} />
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

const signs = (t: Telling, i: number, all: readonly Telling[]) => (
  <SignsOf key={t.id} telling={t} first={i === all.length - 1} />
);
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
