import { Tabs } from "@/components/ui/Tabs";
import type { QueueScreen } from "@/lib/cases/queuePage";
import { hasFilters } from "@/lib/cases/queueQuery";
import { QUEUE_VIEWS } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { LiveCount } from "./live/LiveCount";
import { livePageOf } from "./live/livePage";
import { queueHref } from "./queueHref";
import { savedHere } from "./savedHere";

/** The views of the queue as addresses, each with how many cases it holds; then those that somebody kept. */
export function QueueTabs({ screen: { query, page, views, density } }: { screen: QueueScreen }) {
  const plain = query.q === undefined && !hasFilters(query);
  const here = savedHere(query, views);
  const live = livePageOf({ query, page });
  const built = QUEUE_VIEWS.map((id) => ({
    href: queueHref({ view: id }),
    label: w.views[id],
    ...(page.counts ? { count: <LiveCount page={live} of={id} count={page.counts[id]} /> } : {}),
    current: plain && id === query.view,
  }));
  const kept = views.map((view) => ({
    href: queueHref(view.query),
    label: view.name,
    ...(view === here && page.counts
      ? { count: <LiveCount page={live} of="here" count={page.counts.here} /> }
      : {}),
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
