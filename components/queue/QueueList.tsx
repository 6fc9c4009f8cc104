import type { QueueScreen } from "@/lib/cases/queuePage";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { QueueEmpty } from "./QueueEmpty";
import { QueueFoot } from "./QueueFoot";
import { QueueRowItem } from "./QueueRowItem";
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
      </div>
      {page.rows.length === 0 ? (
        <QueueEmpty query={query} />
      ) : (
        <>
          <div className="rowhead" aria-hidden="true">
            {Object.values(w.heads).map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <RowLinks here={queueHref(query)} label={label}>
            {page.rows.map((row) => (
              <QueueRowItem
                key={row.reference}
                row={row}
                current={row.reference === screen.case}
                now={page.at}
                timeZone={page.timeZone}
              />
            ))}
          </RowLinks>
        </>
      )}
      <QueueFoot screen={screen} />
    </section>
  );
}
