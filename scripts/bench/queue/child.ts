// One process a database: runs the product's own reads and verbs when it is asked to, and sends back the times.
import { db } from "@/lib/base/db";
import { claimTimes } from "./claims";
import { emergenciesMissing } from "./emergencies";
import { sequentialScans } from "./plans";
import { timesOf } from "./timing";
import { afterPages, clinicians, reads } from "./works";

type Order = { what: string; clients: number; times: number };

const actors = await clinicians();
const [first] = actors;
if (!first) throw new Error("The bench clinic has no clinicians.");
const works = await reads(actors);

async function obey({ what, clients, times }: Order): Promise<unknown> {
  if (what === "names") return Object.keys(works);
  if (what === "claim") return claimTimes(actors, clients, times);
  if (what === "plans" && first) return sequentialScans(first, await afterPages(first, 49));
  if (what === "emergencies" && first) return emergenciesMissing(first);
  const work = works[what];
  if (!work) throw new Error(`There is nothing called ${what} to measure.`);
  return timesOf(work, clients, times);
}

process.on("message", (order: Order) => {
  obey(order).then(
    (value) => process.send?.({ value }),
    (error: Error) => process.send?.({ error: error.stack ?? String(error) }),
  );
});
process.on(
  "disconnect",
  () =>
    void db()
      .$disconnect()
      .finally(() => process.exit(0)),
);
process.send?.({ value: "ready" });
