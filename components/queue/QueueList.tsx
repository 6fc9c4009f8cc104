import type { QueueCounts, QueuePage } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { QueueEmpty } from "./QueueEmpty";
import { QueueFoot } from "./QueueFoot";
import { QueueRowItem } from "./QueueRowItem";
import { type QueuePlace, queueHref } from "./queueHref";
import { RowLinks } from "./RowLinks";

type Props = {
  page: QueuePage;
  place: QueuePlace;
  counts: QueueCounts;
  now: Date;
  timeZone: string;
};

/** The list half of the queue: when it was read, the rows, and the foot. */
export function QueueList({ page, place, counts, now, timeZone }: Props) {
  const { view, after } = place;
  return (
    <section className="list" aria-label={w.views[view]}>
      <h1 className="vh">{`${w.title}: ${w.views[view]}`}</h1>
      <div className="live">
        <span role="status">{w.asOf(clockTime(now, timeZone))}</span>
        <a href={queueHref(place)}>{w.refresh}</a>
      </div>
      {page.rows.length === 0 ? (
        <QueueEmpty view={view} />
      ) : (
        <>
          <div className="rowhead" aria-hidden="true">
            {Object.values(w.heads).map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <RowLinks here={queueHref({ view, after })} label={w.views[view]}>
            {page.rows.map((row) => (
              <QueueRowItem
                key={row.reference}
                row={row}
                current={row.reference === place.case}
                now={now}
                timeZone={timeZone}
              />
            ))}
          </RowLinks>
        </>
      )}
      <QueueFoot page={page} place={place} counts={counts} />
    </section>
  );
}
