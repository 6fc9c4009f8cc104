import { Facts } from "@/components/ui/Facts";
import { destinationWords, caseWords as w } from "@/lib/i18n/staff/case";
import { contactWords, resultWords as r } from "@/lib/i18n/staff/result";
import { type Destination, SPECIALTIES, type TriageResult } from "@/lib/triage";

type Props = { result: TriageResult };

/** Where the rules would send the person and how to reach them; for and against each specialty, folded. */
export function Suggested({ result }: Props) {
  const { primary, specialist, specialistNext, secondary, contact, why } = result.suggestion;
  const next = primary === specialist ? specialistNext : specialist;
  const also = secondary.filter((to) => to !== next);
  return (
    <div className="stack tight">
      <p>
        {w.suggested}: <b>{destinationWords[primary]}</b>
        {next ? `, ${w.next} ${destinationWords[next].toLowerCase()}` : null}.{" "}
        {also.length > 0 ? `${r.secondary}: ${names(also)}. ` : null}
        {why.length > 0 ? (
          <span className="quiet">
            {w.destinationWhy} {why.join(", ")}.
          </span>
        ) : null}
      </p>
      <p>
        {r.contact}: <b>{contactWords[contact]}</b>
      </p>
      <details>
        <summary>{r.forAndAgainst}</summary>
        <Facts
          rows={SPECIALTIES.map((to) => [
            destinationWords[to],
            <Weighed key={to} to={to} result={result} />,
          ])}
        />
      </details>
    </div>
  );
}

/** The rules that name a place, or else what speaks against it. */
function Weighed({ to, result: { reasons, suggestion } }: Props & { to: Destination }) {
  const against = suggestion.whyNot.find(({ destination }) => destination === to);
  const by = reasons.filter(({ destinations }) => destinations.includes(to));
  return (
    <>
      {by.length > 0 ? (
        <span>
          <b>{r.for}</b>: {by.map(({ ruleId }) => ruleId).join(", ")}.{" "}
        </span>
      ) : null}
      {against ? (
        <span>
          <b>{r.against}</b>: {against.text}
        </span>
      ) : null}
    </>
  );
}

const names = (places: readonly Destination[]): string =>
  places.map((to) => destinationWords[to].toLowerCase()).join(", ");
