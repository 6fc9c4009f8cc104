import "server-only";
import type { Actor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { queueQuery, readQueue } from "./queue";
import { readCounts } from "./queueCounts";
import type { QueueCounts, QueuePage, QueueViewId } from "./view";

export type QueueScreen = {
  place: { view: QueueViewId; after: string | undefined; case: string | undefined };
  page: QueuePage;
  counts: QueueCounts;
  now: Date;
  timeZone: string;
};

/** The queue as its page asks for it: an address that is no longer right shows the first page rather than an error. */
export async function readQueuePage(
  actor: Actor<"queue:read">,
  address: Record<string, string | string[] | undefined>,
): Promise<QueueScreen> {
  const view = queueQuery.shape.view.catch("all").parse(address.view);
  const asked = typeof address.after === "string" ? address.after : undefined;
  const limit = queueQuery.shape.limit.parse(undefined);
  const found = await readQueue(actor, { view, after: asked, limit });
  const first = found.ok ? found : await readQueue(actor, { view, limit });
  if (!first.ok) throw new Error("The first page of the queue was refused.");
  return {
    place: {
      view,
      after: found.ok ? asked : undefined,
      case: typeof address.case === "string" ? address.case : undefined,
    },
    page: first.value,
    counts: await readCounts(actor),
    now: await now(),
    timeZone: (await clinicById(actor.clinicId)).timeZone,
  };
}
