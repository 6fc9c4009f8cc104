import { PageHeader } from "@/components/ui/PageHeader";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import type { InsightsPage as Page } from "@/lib/insights/insights";
import { daysIn } from "@/lib/insights/range";
import { FigureCard } from "./FigureCard";
import { Headlines } from "./Headlines";
import { RangeForm } from "./RangeForm";

type Props = { page: Page; asked: Record<string, string | string[] | undefined> };

/** What the numbers say of a range of days: in short, then figure by figure. */
export function InsightsPage({ page, asked }: Props) {
  const { range } = page;
  if (!range)
    return (
      <div className="work stack">
        <PageHeader title={w.title} />
        <RangeForm asked={asked} errors={page.errors} clinic={page.clinic} at={page.at} />
      </div>
    );
  return (
    <div className="work stack">
      <PageHeader title={w.title} intro={w.range(range.from, range.to, daysIn(range))} />
      <RangeForm asked={range} clinic={page.clinic} at={page.at} />
      <Headlines headline={page.headline} />
      <p className="quiet">{w.small}</p>
      <div className="insights">
        {page.figures.map(({ id, figure }) => (
          <FigureCard key={id} id={id} figure={figure} range={range} />
        ))}
      </div>
    </div>
  );
}
