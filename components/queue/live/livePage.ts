import type { QueueScreen } from "@/lib/cases/queuePage";
import { viewParams } from "@/lib/cases/viewParams";
import type { LivePage } from "./latest";

/** More than a page, so that what was pushed off it is still found. */
const LIMIT = "100";

/** Where this page of the queue is looked at again, and as of when it was made. */
export function livePageOf({ query, page }: Pick<QueueScreen, "query" | "page">): LivePage {
  const params = viewParams(query);
  if (query.q !== undefined) params.set("q", query.q);
  if (query.after) params.set("after", query.after);
  if (query.before) params.set("before", query.before);
  params.set("limit", LIMIT);
  params.set("counts", "1");
  return { address: `/api/queue/looks?${params}`, at: page.at.getTime() };
}
