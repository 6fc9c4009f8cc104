import { type Actor, grant } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { readQueue } from "@/lib/cases/queue";
import { queueQuery } from "@/lib/cases/queueQuery";
import { QUEUE_VIEWS, type QueuePage } from "@/lib/cases/view";
import type { Work } from "./timing";

export type Clinician = Actor<"queue:read" | "case:claim">;

/** Sixteen clinicians of the bench clinic. */
export async function clinicians(): Promise<Clinician[]> {
  const users = await db().user.findMany({ orderBy: { email: "asc" }, take: 16 });
  return users.map(({ clinicId, id: userId, name, role }) =>
    grant({ clinicId, userId, name, role, requestId: crypto.randomUUID() }),
  );
}

/** A page of the queue as its address would ask for it. */
export async function pageOf(actor: Clinician, asked: Record<string, string>): Promise<QueuePage> {
  const page = await readQueue(actor, queueQuery.parse(asked));
  if (!page.ok) throw new Error(page.code);
  return page.value;
}

/** Name in two words, of whom there are few and of whom there are many, a reference, birth dates in two spellings. */
const SEARCHES = ["ana exampl", "BP-2Q9", "3 Feb 1986", "somebwood", "12/12/1990", "kim"];

/** What is measured of reading. A page comes with the numbers of all views, as /queue reads it. */
export async function reads(actors: readonly Clinician[]): Promise<Record<string, Work>> {
  const as = (client: number): Clinician => {
    const actor = actors[client % actors.length];
    if (!actor) throw new Error("The bench clinic has no clinicians.");
    return actor;
  };
  const deep = await afterPages(as(0), 49);
  const views = QUEUE_VIEWS.map((view): [string, Work] => [
    `view ${view}`,
    (client) => pageOf(as(client), { view, counts: "1" }),
  ]);
  return {
    "first page": (client) => pageOf(as(client), { counts: "1" }),
    "page 50": (client) => pageOf(as(client), { counts: "1", after: deep }),
    "rows alone (JSON)": (client) => pageOf(as(client), {}),
    ...Object.fromEntries(views),
    search: (client, i) => pageOf(as(client), { q: SEARCHES[i % SEARCHES.length] ?? "" }),
  };
}

/** The cursor behind so many pages; in a queue that is shorter, before its last full page. */
export async function afterPages(actor: Clinician, pages: number): Promise<string> {
  let [before, after] = ["", ""];
  for (let i = 0; i < pages; i++) {
    const { next } = await pageOf(actor, after ? { after } : {});
    if (!next) return before;
    [before, after] = [after, next];
  }
  return after;
}
