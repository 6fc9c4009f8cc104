import { Tabs } from "@/components/ui/Tabs";
import type { QueueScreen } from "@/lib/cases/queuePage";
import { hasFilters } from "@/lib/cases/queueQuery";
import { COUNT_CAP, QUEUE_VIEWS } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { queueHref } from "./queueHref";
import { savedHere } from "./savedHere";

/** "27", or "99+" from where counting stops. */
export const countWords = (count: number): string =>
  count >= COUNT_CAP ? `${COUNT_CAP - 1}+` : String(count);

/** The views of the queue as addresses, each with how many cases it holds; then those that somebody kept. */
export function QueueTabs({ screen: { query, page, views, density } }: { screen: QueueScreen }) {
  const plain = query.q === undefined && !hasFilters(query);
  const here = savedHere(query, views);
  const built = QUEUE_VIEWS.map((id) => ({
    href: queueHref({ view: id }),
    label: w.views[id],
    ...(page.counts ? { count: countWords(page.counts[id]) } : {}),
    current: plain && id === query.view,
  }));
  const kept = views.map((view) => ({
    href: queueHref(view.query),
    label: view.name,
    ...(view === here && page.counts ? { count: countWords(page.counts.here) } : {}),
    current: view === here,
  }));
  const other = density === "compact" ? "comfortable" : "compact";
  return (
    <Tabs
      label={w.savedViews}
      tabs={[...built, ...kept]}
      extra={<a href={queueHref({ ...query, density: other })}>{w.density[other]}</a>}
    />
  );
}
