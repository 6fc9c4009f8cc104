import { Button } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import type { QueueQuery } from "@/lib/cases/queueQuery";
import { FILTER_NAMES } from "@/lib/cases/viewParams";
import type { Colleague } from "@/lib/cases/views/saved";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { filterOptions } from "./filterOptions";

type Props = { query: QueueQuery; colleagues: readonly Colleague[] };

/** Narrows the view. What is chosen is an address: it can be kept, sent on, and needs no script. */
export function QueueFilters({ query, colleagues }: Props) {
  const options = filterOptions(colleagues);
  return (
    <details className="drop" name="queue-drop">
      <summary>{w.filter}</summary>
      <form className="drop-sheet filter-form" action={paths.queue}>
        {query.view === "all" ? null : <input type="hidden" name="view" value={query.view} />}
        {FILTER_NAMES.map((name) => (
          <label key={name}>
            <span>{w.filters[name]}</span>
            <select className="field" name={name} defaultValue={query[name] ?? ""}>
              <option value="">{w.any}</option>
              {options[name].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button look="primary">{w.show}</Button>
      </form>
    </details>
  );
}
