import type { QueueCounts, QueuePage } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { countWords } from "./QueueTabs";
import { type QueuePlace, queueHref } from "./queueHref";

type Props = { page: QueuePage; place: QueuePlace; counts: QueueCounts };

/** How many are shown of how many, the way to the rest, and the number that must read 0. */
export function QueueFoot({ page, place, counts }: Props) {
  const { view, after } = place;
  return (
    <p className="foot-line quiet">
      {w.shown(page.rows.length, countWords(counts[view]))}
      {after ? (
        <>
          {" · "}
          <a href={queueHref({ view })}>{w.first}</a>
        </>
      ) : null}
      {page.next ? (
        <>
          {" · "}
          <a href={queueHref({ view, after: page.next })}>{w.next}</a>
        </>
      ) : null}
      {" · "}
      <b>{w.stranded(counts.stranded)}</b>
    </p>
  );
}
