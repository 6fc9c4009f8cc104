import { insightsWords } from "@/lib/i18n/staff/insights";
import type { Headline } from "@/lib/insights/insights";
import { isSmall } from "@/lib/insights/suppression";
import { lengthText, percent } from "@/lib/insights/text";

const w = insightsWords.headline;

/** Five numbers to begin with. */
export function Headlines({ headline: { looks, reached, stranded } }: { headline: Headline }) {
  const numbers: [string, string][] = [
    [w.cases, known(looks, ({ cases }) => [cases, String(cases)])],
    [w.onTime, known(looks, ({ judged, onTime }) => [judged, percent(onTime / judged)])],
    [
      w.emergency,
      known(looks, ({ emergencies, emergency }) => [emergencies, lengthText(emergency ?? 0)]),
    ],
    [
      w.loop,
      known(reached, ({ sent, reported }) => [Math.min(sent, reported), percent(reported / sent)]),
    ],
    [w.stranded, stranded === null ? w.unknown : String(stranded)],
  ];
  return (
    <dl className="card headlines" aria-label={w.title}>
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is said of so many; of few it is not said, and what was not counted says so. */
function known<T>(counted: T | null, said: (counted: T) => [number, string]): string {
  if (counted === null) return w.unknown;
  const [of, text] = said(counted);
  return isSmall(of) ? w.few : text;
}
