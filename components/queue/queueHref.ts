import { paths } from "@/lib/base/paths";
import type { QueueViewId } from "@/lib/cases/view";

export type QueuePlace = {
  view: QueueViewId;
  after?: string | undefined;
  case?: string | undefined;
};

/** The address of the queue in one place: a view, a page of it, a case beside it. */
export function queueHref({ view, after, case: reference }: QueuePlace): string {
  const query = new URLSearchParams();
  if (view !== "all") query.set("view", view);
  if (after) query.set("after", after);
  if (reference) query.set("case", reference);
  return query.size > 0 ? `${paths.queue}?${query}` : paths.queue;
}
