import { expect, test } from "vitest";
import { emergenciesMissing } from "@/scripts/bench/queue/emergencies";
import { loadCases } from "@/scripts/bench/queue/load.mjs";
import { people, references } from "@/scripts/bench/queue/people";
import { sequentialScans } from "@/scripts/bench/queue/plans";
import { afterPages, clinicians } from "@/scripts/bench/queue/works";
import { databaseUrl, testDatabase } from "@/tests/db/database";

test("with twenty thousand cases no statement of the queue reads through a table, and emergencies come first", async () => {
  const made = { people: people(), references, cases: 20_000, open: 0.9 };
  await loadCases(databaseUrl(), made);
  const [ann] = await clinicians();
  if (!ann) throw new Error("The bench clinic has no clinicians.");
  expect(await sequentialScans(ann, await afterPages(ann, 49))).toEqual([]);
  expect(await emergenciesMissing(ann)).toEqual([]);
  for (const index of ["case_queue", "case_queue_owner", "case_queue_free", "case_queue_turn"])
    await testDatabase(`DROP INDEX "${index}"`);
  expect(await sequentialScans(ann, "")).toContain("all top: Case");
});
