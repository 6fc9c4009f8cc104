import { Tabs } from "@/components/ui/Tabs";
import { COUNT_CAP, QUEUE_VIEWS, type QueueCounts, type QueueViewId } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { queueHref } from "./queueHref";

/** "27", or "99+" from where counting stops. */
export const countWords = (count: number): string =>
  count >= COUNT_CAP ? `${COUNT_CAP - 1}+` : String(count);

/** The views of the queue as addresses, each with how many cases it holds. */
export function QueueTabs({ view, counts }: { view: QueueViewId; counts: QueueCounts }) {
  const tabs = QUEUE_VIEWS.map((id) => ({
    href: queueHref({ view: id }),
    label: w.views[id],
    count: countWords(counts[id]),
    current: id === view,
  }));
  return <Tabs label={w.savedViews} tabs={tabs} />;
}
