import { expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { claimCase } from "@/lib/cases/claim";
import { closeCase } from "@/lib/cases/close";
import { changeLevel } from "@/lib/cases/level";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { problemText } from "@/lib/i18n/words";
import { acknowledgeReport, cancelReferral } from "@/lib/referrals/acknowledge";
import { sendReferral } from "@/lib/referrals/send";
import { drafted } from "@/tests/db/referrals/referred";
import { oneCase } from "./cases";

test("the second is told who was first and what they did, whatever the post did since", async () => {
  const { clinic, ann, ben, id, seen } = await oneCase();
  const form = await seen();
  const raise = { tier: "urgent", reason: "examined", text: "" } as const;
  expect(await changeLevel(ann, { ...form, ...raise })).toMatchObject({ ok: true });
  await tx((t) => record(t, systemActor(clinic.id), { event: "mail.sent", caseId: id }));
  await tx((t) => record(t, ben, { event: "case.read", caseId: id }));
  // Free again, so that not the claim but the version decides.
  await tx((t) =>
    t.case.updateMany({ where: { id }, data: { ownerId: null, claimedUntil: null } }),
  );
  const late = await adviseSelfCare(ben, { ...form, way: "by_phone", text: "" });
  if (late.ok) throw new Error("The second was taken.");
  expect(late).toMatchObject({ code: "case.changed", facts: { by: ann.name } });
  expect(problemText("en", late)).toBe(
    `Meanwhile ${ann.name} was first and changed the level from Routine to Urgent: examined the patient. Look at it again before you decide.`,
  );
});

test("whoever loses to a closing is told of the closing, not that the move is impossible", async () => {
  for (let round = 0; round < 5; round++) {
    const { ann, ben, seen } = await oneCase();
    const form = await seen();
    const both = await Promise.all([
      closeCase(ann, { ...form, reason: "withdrawn", text: "" }),
      adviseSelfCare(ben, { ...form, way: "by_phone", text: "" }),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const winner = both[0].ok ? ann : ben;
    expect(both.find((one) => !one.ok)).toMatchObject({
      code: "case.changed",
      facts: { by: winner.name },
    });
  }
});

test("with five at once exactly one has the case", async () => {
  const { ann, ben, seen, read } = await oneCase();
  const form = await seen();
  const claims = [ann, ben, ann, ben, ann].map((who) => claimCase(who, form));
  const answers = await Promise.all(claims);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect((await read()).version).toBe(form.version + 1);
});

test("a referral says so too: sent once, and the second is told by whom", async () => {
  const r = await drafted();
  const form = { id: r.id, version: 1, incompleteWhy: "Could not say." };
  const both = await Promise.all([sendReferral(r.actor, form), sendReferral(r.actor, form)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  const lost = { code: "referral.changed", facts: { by: r.actor.name, what: "sent a referral" } };
  expect(both.find((one) => !one.ok)).toMatchObject(lost);
  expect(await cancelReferral(r.actor, { id: r.id, version: 1 })).toMatchObject(lost);
  expect(await acknowledgeReport(r.actor, { id: r.id, version: 1 })).toMatchObject(lost);
});
