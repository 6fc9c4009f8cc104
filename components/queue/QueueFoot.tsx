import type { QueueScreen } from "@/lib/cases/queuePage";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { LiveShown } from "./live/LiveCount";
import { livePageOf } from "./live/livePage";
import { queueHref } from "./queueHref";

/** How many are shown of how many, the way to the rest, and the number that must read 0. */
export function QueueFoot({ screen: { page, query, stranded } }: { screen: QueueScreen }) {
  const top = { ...query, after: undefined, before: undefined };
  const links = [
    { to: page.previous && { before: page.previous }, label: w.previous },
    { to: page.next && { after: page.next }, label: w.next },
  ];
  return (
    <p className="foot-line quiet">
      {shownOf(page, query)}
      {links.map(({ to, label }) =>
        to ? (
          <span key={label}>
            {" · "}
            <a href={queueHref({ ...top, ...to })}>{label}</a>
          </span>
        ) : null,
      )}
      {" · "}
      {stranded ? (
        <b title={w.strandedAt(clockTime(stranded.at, page.timeZone))}>
          {w.stranded(stranded.count)}
        </b>
      ) : (
        w.strandedUnknown
      )}
    </p>
  );
}

function shownOf(page: QueueScreen["page"], query: QueueScreen["query"]) {
  const { rows, counts, cut } = page;
  if (query.q !== undefined) return cut ? w.foundMany(rows.length) : w.found(rows.length);
  const count = counts?.here ?? rows.length;
  return <LiveShown page={livePageOf({ query, page })} rows={rows.length} count={count} />;
}
