import type { Density } from "@/lib/base/density";
import { paths } from "@/lib/base/paths";
import type { QueueQuery } from "@/lib/cases/queueQuery";
import { viewParams } from "@/lib/cases/viewParams";

/** A place in the queue: a view, its filters or a search, a page of it, and a case beside it. */
export type QueuePlace = Partial<QueueQuery> & {
  case?: string | undefined;
  /** how close the rows stand; proxy.ts keeps it */
  density?: Density;
};

/** The same place of the queue with another case beside it. */
export const withCase = (here: string, reference: string): string =>
  `${here}${here.includes("?") ? "&" : "?"}case=${reference}`;

/** Its address; what is usual is left out. */
export function queueHref({ view = "all", q, after, before, ...more }: QueuePlace): string {
  const params = q === undefined ? viewParams({ ...more, view }) : new URLSearchParams({ q });
  if (after) params.set("after", after);
  if (before) params.set("before", before);
  if (more.case) params.set("case", more.case);
  if (more.density) params.set("density", more.density);
  return params.size > 0 ? `${paths.queue}?${params}` : paths.queue;
}
