import type { QueueQuery } from "@/lib/cases/queueQuery";
import { FILTER_NAMES } from "@/lib/cases/viewParams";
import type { Colleague } from "@/lib/cases/views/saved";
import { FilterForm } from "./FilterForm";
import { filterLines } from "./filterOptions";

type Props = { query: QueueQuery; colleagues: readonly Colleague[] };

/** Narrows the view. What is chosen is an address: it can be kept, sent on, and needs no script. */
export function QueueFilters({ query, colleagues }: Props) {
  const options = filterLines(colleagues);
  const filters = FILTER_NAMES.map((name) => ({
    name,
    value: query[name] ?? "",
    options: options[name],
  }));
  return <FilterForm view={query.view === "all" ? null : query.view} filters={filters} />;
}
