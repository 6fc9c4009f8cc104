"use client";

import { Button } from "@/components/ui/Button";
import { linesIn } from "@/lib/base/lines";
import { paths } from "@/lib/base/paths";
import type { FilterName } from "@/lib/cases/viewParams";
import { queueWords as w } from "@/lib/i18n/staff/queue";

type Filter = { name: FilterName; value: string; options: string };
type Props = { view: string | null; filters: Filter[] };

/** A list of choices for each filter. Drawn from text (base/lines): as elements its eighty options would go to the browser twice. */
export function FilterForm({ view, filters }: Props) {
  return (
    <details className="drop" name="queue-drop">
      <summary>{w.filter}</summary>
      <form className="drop-sheet filter-form" action={paths.queue}>
        {view === null ? null : <input type="hidden" name="view" value={view} />}
        {filters.map(({ name, value, options }) => (
          <label key={name}>
            <span>{w.filters[name]}</span>
            <select className="field" name={name} defaultValue={value}>
              <option value="">{w.any}</option>
              {linesIn(options).map(([value, label]) => (
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
