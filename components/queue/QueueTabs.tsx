import { Tabs } from "@/components/ui/Tabs";
import { hasFilters, type QueueQuery } from "@/lib/cases/queueQuery";
import { COUNT_CAP, QUEUE_VIEWS, type QueueCounts } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { queueHref } from "./queueHref";

/** "27", or "99+" from where counting stops. */
export const countWords = (count: number): string =>
  count >= COUNT_CAP ? `${COUNT_CAP - 1}+` : String(count);

type Props = { query: QueueQuery; counts: QueueCounts | null };

/** The views of the queue as addresses, each with how many cases it holds. */
export function QueueTabs({ query, counts }: Props) {
  const plain = query.q === undefined && !hasFilters(query);
  const tabs = QUEUE_VIEWS.map((id) => ({
    href: queueHref({ view: id }),
    label: w.views[id],
    ...(counts ? { count: countWords(counts[id]) } : {}),
    current: plain && id === query.view,
  }));
  return <Tabs label={w.savedViews} tabs={tabs} />;
}
