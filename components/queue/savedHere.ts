import { hasFilters, type QueueQuery } from "@/lib/cases/queueQuery";
import { viewParams } from "@/lib/cases/viewParams";
import type { SavedView } from "@/lib/cases/views/saved";

/** The saved view that is being looked at, if it is one. */
export function savedHere(query: QueueQuery, views: readonly SavedView[]): SavedView | undefined {
  if (query.q !== undefined || !hasFilters(query)) return undefined;
  const here = viewParams(query).toString();
  return views.find((view) => viewParams(view.query).toString() === here);
}
