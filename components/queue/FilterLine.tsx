import { Icon } from "@/components/ui/Icon";
import type { QueueScreen } from "@/lib/cases/queuePage";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { filtersSet } from "./filterOptions";
import { KeepView } from "./KeepView";
import { queueHref } from "./queueHref";
import { savedHere } from "./savedHere";

/** Under which filters the list stands, each with the way out of it; and how to keep them as a view. */
export function FilterLine({ screen: { query, colleagues, views } }: { screen: QueueScreen }) {
  const set = filtersSet(query, colleagues);
  if (query.q !== undefined || set.length === 0) return null;
  const saved = savedHere(query, views);
  const top = { ...query, after: undefined, before: undefined };
  return (
    <div className="filter-line">
      <ul className="chips" aria-label={w.filtersOn}>
        {set.map(({ name, text }) => (
          <li key={name}>
            <a className="chip" href={queueHref({ ...top, [name]: undefined })}>
              {text}
              <Icon name="cross" label={w.takeAway} />
            </a>
          </li>
        ))}
      </ul>
      {set.length > 1 ? <a href={queueHref({ view: query.view })}>{w.takeAllAway}</a> : null}
      <KeepView key={saved?.id ?? "new"} query={query} saved={saved} />
    </div>
  );
}
