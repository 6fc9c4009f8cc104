import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { deleteExpiredForms } from "@/lib/cases/intake/expiredForms";
import { takeUpLeftForms } from "@/lib/cases/intake/leftForms";
import { sendDraft } from "@/lib/cases/intake/send";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { testDatabase } from "@/tests/db/database";
import { NUMB } from "@/tests/db/intake/intakes";
import { QUIET } from "@/tests/unit/intake/answers";
import { fillUpdate, type SentCase, sentCase } from "./updates";

const SETTLED = { answer: "yes", since: "over3Months", trend: "same", knownCause: "yes" } as const;

/** Lets minutes pass since its updates were saved last. */
const age = ({ caseId }: SentCase, minutes: number) =>
  testDatabase(
    `UPDATE "IntakeDraft" SET "savedAt" = now() - make_interval(mins => $1) WHERE "ofCaseId" = $2`,
    [minutes, caseId],
  );
const sweep = async (sent: SentCase) => takeUpLeftForms(await sent.clinic());

test("an update left after a danger sign is heard by its own case, once", async () => {
  const sent = await sentCase();
  await fillUpdate(sent, { ...QUIET, bowel: SETTLED }, "s03");
  await age(sent, 14);
  expect(await sweep(sent)).toBe(0);
  await age(sent, 15);
  expect(await sweep(sent)).toBe(1);
  expect(await sweep(sent)).toBe(0);
  expect(await db().case.count({ where: { clinicId: sent.clinicId } })).toBe(1);
  const sets = await sent.sets();
  expect(sets.map((set) => set.source)).toEqual(["form", "abandoned"]);
  expect(sets[1]?.answers).toMatchObject({ bowel: SETTLED, cancer: "no" });
  expect(await sent.read()).toMatchObject({ turn: "clinic", complete: true });
});

test("an update left without one is not heard, and goes after its days", async () => {
  const sent = await sentCase();
  await fillUpdate(sent, QUIET, "s05");
  await age(sent, 60);
  expect(await sweep(sent)).toBe(0);
  expect(await sent.sets()).toHaveLength(1);
  await age(sent, 31 * 24 * 60);
  expect(await deleteExpiredForms(await sent.clinic())).toBe(1);
  expect(await sent.updates()).toEqual([]);
});

test("an update that led to a stop page is not deleted, and holds up no other", async () => {
  const sent = await sentCase();
  await fillUpdate(sent, { ...QUIET, saddle: NUMB }, "s03");
  await age(sent, 31 * 24 * 60);
  await sweep(sent);
  expect(await deleteExpiredForms(await sent.clinic())).toBe(0);
  expect(await sent.updates()).toHaveLength(1);
});

test("whoever comes back to an update that was taken up still sends it", async () => {
  const sent = await sentCase();
  const actor = await fillUpdate(sent, { ...QUIET, bowel: SETTLED });
  await age(sent, 15);
  expect(await sweep(sent)).toBe(1);
  expect(await sendDraft(actor)).toMatchObject({ value: { caseId: sent.caseId } });
  const sources = (await sent.sets()).map((set) => set.source);
  expect(sources).toEqual(["form", "abandoned", "update"]);
});

test("after hours another one is begun, and what was said in the first is heard", async () => {
  const sent = await sentCase();
  await fillUpdate(sent, { ...QUIET, footDrop: SETTLED }, "s04");
  await age(sent, 121);
  await Promise.all([startUpdate(sent.actor), startUpdate(sent.actor)]);
  const [newest, first, ...none] = await sent.updates();
  expect(none).toEqual([]);
  expect(first?.submittedAt).not.toBeNull();
  expect(newest?.answers).not.toHaveProperty("footDrop");
  expect((await sent.sets())[1]).toMatchObject({ answers: { footDrop: SETTLED } });
});
