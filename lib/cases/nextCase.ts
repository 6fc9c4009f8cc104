import "server-only";
import type { Actor } from "@/lib/access/actor";
import { readQueue } from "./queue";
import { queueQuery } from "./queueQuery";

/** The most pressing case that nobody holds, other than the one that is looked at: where one goes on after deciding. */
export async function nextCase(
  actor: Actor<"queue:read">,
  reference: string,
): Promise<string | null> {
  const page = await readQueue(actor, queueQuery.parse({ view: "unclaimed", limit: 2 }));
  if (!page.ok) return null;
  return page.value.rows.find((row) => row.reference !== reference)?.reference ?? null;
}
