import { insightsWords } from "@/lib/i18n/staff/insights";
import type { Headline } from "@/lib/insights/insights";
import { isSmall } from "@/lib/insights/suppression";
import { lengthText, percent } from "@/lib/insights/text";

const w = insightsWords.headline;

/** Five numbers to begin with. */
export function Headlines({ headline: { looks, reached, stranded } }: { headline: Headline }) {
  const numbers: [string, string][] = [
    [w.cases, !looks ? "0" : isSmall(looks.cases) ? w.few : String(looks.cases)],
    [w.onTime, looks && !isSmall(looks.judged) ? percent(looks.onTime / looks.judged) : w.few],
    [w.emergency, looks && !isSmall(looks.emergencies) ? lengthText(looks.emergency ?? 0) : w.few],
    [
      w.loop,
      isSmall(reached.sent) || isSmall(reached.reported)
        ? w.few
        : percent(reached.reported / reached.sent),
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
