import type { QueueScreen } from "@/lib/cases/queuePage";
import { rowLook } from "@/lib/cases/rowLook";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { FilterLine } from "./FilterLine";
import { QueueEmpty } from "./QueueEmpty";
import { QueueFilters } from "./QueueFilters";
import { QueueFoot } from "./QueueFoot";
import { queueHref } from "./queueHref";
import { RowLinks } from "./RowLinks";

/** The list half of the queue: when it was read, the rows, and the foot. */
export function QueueList({ screen }: { screen: QueueScreen }) {
  const { query, page } = screen;
  const label = query.q === undefined ? w.views[query.view] : w.searchFor(query.q);
  return (
    <section className="list" aria-label={label}>
      <h1 className="vh">{`${w.title}: ${label}`}</h1>
      <div className="live">
        <span role="status">{w.asOf(clockTime(page.at, page.timeZone))}</span>
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
            rows={page.rows.map((row) => rowLook(row, page.at, page.timeZone))}
            current={screen.case}
          />
        </>
      )}
      <QueueFoot screen={screen} />
    </section>
  );
}
