import type { LookLines } from "@/lib/cases/lookLines";
import type { QueueScreen } from "@/lib/cases/queuePage";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { FilterLine } from "./FilterLine";
import { LiveBar } from "./live/LiveBar";
import { livePageOf } from "./live/livePage";
import { QueueEmpty } from "./QueueEmpty";
import { QueueFilters } from "./QueueFilters";
import { QueueFoot } from "./QueueFoot";
import { queueHref } from "./queueHref";
import { RowLinks } from "./RowLinks";

/** The list half of the queue: when it was read, the rows, and the foot. */
export function QueueList({ screen, rows }: { screen: QueueScreen; rows: LookLines }) {
  const { query, page } = screen;
  const label = query.q === undefined ? w.views[query.view] : w.searchFor(query.q);
  const live = livePageOf(screen);
  const asOf = w.asOf(clockTime(page.at, page.timeZone));
  return (
    <section className="list" aria-label={label}>
      <h1 className="vh">{`${w.title}: ${label}`}</h1>
      <div className="live">
        {query.q === undefined ? (
          <LiveBar
            key={live.address}
            page={live}
            rows={rows}
            more={page.next !== null}
            current={screen.case}
            emergencies={page.counts?.emergencies ?? 0}
            top={queueHref({ ...query, after: undefined, before: undefined, case: screen.case })}
            asOf={asOf}
          />
        ) : (
          <span role="status">{asOf}</span>
        )}
        <a href={queueHref({ ...query, case: screen.case })}>{w.refresh}</a>
        {query.q === undefined ? (
          <QueueFilters query={query} colleagues={screen.colleagues} />
        ) : (
          <a className="push" href={queueHref({})}>
            {w.backToQueue}
          </a>
        )}
      </div>
      <FilterLine screen={screen} />
      {screen.ignored.length > 0 ? (
        <p className="list-note" role="status">
          {w.ignored(screen.ignored)}
        </p>
      ) : null}
      {page.rows.length === 0 ? (
        <QueueEmpty query={query} />
      ) : (
        <>
          <div className="rowhead" aria-hidden="true">
            {Object.values(w.heads).map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <RowLinks
            here={queueHref(query)}
            label={label}
            rows={rows}
            current={screen.case}
            page={live}
          />
        </>
      )}
      <QueueFoot screen={screen} />
    </section>
  );
}
