import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Density } from "@/lib/base/density";
import { readQueue } from "./queue";
import { type QueueQuery, readAddress } from "./queueQuery";
import { readStranded, type Stranded } from "./strandedCount";
import type { QueuePage } from "./view";
import { type Colleague, readAround, type SavedView } from "./views/saved";

export type QueueScreen = {
  query: QueueQuery;
  /** names in the address that could not be read and were left out */
  ignored: string[];
  /** the reference of the case beside the list */
  case: string | undefined;
  page: QueuePage;
  stranded: Stranded | null;
  views: SavedView[];
  /** who may own a case */
  colleagues: Colleague[];
  density: Density;
};

/** The queue as its page asks for it: an address that is no longer right shows what it can rather than an error. */
export async function readQueuePage(
  actor: Actor<"queue:read">,
  { case: reference, ...address }: Record<string, string | string[] | undefined>,
  density: Density,
): Promise<QueueScreen> {
  const { query, ignored } = readAddress(address);
  const asked = { ...query, counts: "1" as const };
  const top = { ...asked, after: undefined, before: undefined };
  const [found, stranded, around] = await Promise.all([
    readQueue(actor, asked),
    readStranded(actor.clinicId),
    readAround(actor),
  ]);
  const page = found.ok ? found : await readQueue(actor, top);
  if (!page.ok) throw new Error("The first page of the queue was refused.");
  return {
    query: found.ok ? asked : top,
    ignored: found.ok ? ignored : [...ignored, "after"],
    case: typeof reference === "string" ? reference : undefined,
    page: page.value,
    stranded,
    ...around,
    density,
  };
}
