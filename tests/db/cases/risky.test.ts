import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import { closeCase } from "@/lib/cases/close";
import { changeLevel } from "@/lib/cases/level";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { sendReferral } from "@/lib/referrals/send";
import { sendAll } from "@/lib/referrals/sendAll";
import { NUMB } from "@/tests/db/intake/intakes";
import { drafted } from "@/tests/db/referrals/referred";
import { QUIET } from "@/tests/unit/intake/answers";
import { oneCase } from "./cases";

const EMERGENCY = { ...QUIET, saddle: NUMB };
const text = "All signs gone; examined by phone.";
type Confirmed = { confirmed?: "yes" };
type Case = Awaited<ReturnType<typeof oneCase>>;

const VERBS = {
  "case.confirm_lower": async ({ ann, seen }: Case, more: Confirmed) =>
    changeLevel(ann, { ...(await seen()), ...more, tier: "same_day", reason: "examined", text }),
  "case.confirm_self_care": async ({ ann, seen }: Case, more: Confirmed) =>
    adviseSelfCare(ann, { ...(await seen()), ...more, way: "by_phone", text }),
  "case.confirm_close": async ({ ann, seen }: Case, more: Confirmed) =>
    closeCase(ann, { ...(await seen()), ...more, reason: "withdrawn", text }),
} satisfies Record<string, (one: Case, more: Confirmed) => Promise<Result<unknown>>>;

test.each(Object.entries(VERBS))(
  "%s: an emergency is left alone until somebody was asked",
  async (code, verb) => {
    const one = await oneCase(EMERGENCY);
    const before = await one.read();
    const refused = await verb(one, {});
    expect(refused).toMatchObject({ ok: false, code, fields: [{ field: "confirmed" }] });
    expect(await one.read()).toEqual(before);
    expect(await verb(one, { confirmed: "yes" })).toMatchObject({ ok: true });
  },
);

test("what is not risky is asked about by nobody", async () => {
  for (const verb of Object.values(VERBS)) {
    const one = await oneCase();
    await db().case.updateMany({ where: { id: one.id }, data: { tier: "urgent" } });
    const lower = { ...(await one.seen()), tier: "soon", reason: "examined", text } as const;
    const done = verb === VERBS["case.confirm_lower"] ? changeLevel(one.ann, lower) : verb(one, {});
    expect(await done).toMatchObject({ ok: true });
  }
  const one = await oneCase(EMERGENCY);
  const agree = { tier: "emergency", reason: "agree", text: "" } as const;
  expect(await changeLevel(one.ann, { ...(await one.seen()), ...agree })).toMatchObject({
    ok: true,
  });
});

test("a letter about an emergency nobody has handled does not go by a bare post, alone or with others", async () => {
  const r = await drafted();
  const where = { clinicId_id: { clinicId: r.clinicId, id: r.caseId } };
  await db().case.update({ where, data: { tier: "emergency", rankTier: 0 } });
  const form = { id: r.id, version: 1, incompleteWhy: "Could not say." };
  const all = {
    reference: r.reference,
    version: (await r.readCase()).version,
    draft: [{ id: r.id, version: 1 }],
    incompleteWhy: "Could not say.",
  };
  for (const refused of [await sendReferral(r.actor, form), await sendAll(r.actor, all)])
    expect(refused).toMatchObject({
      code: "case.confirm_refer",
      fields: [{ field: "confirmed" }],
    });
  expect(await r.read()).toMatchObject({ state: "draft", version: 1, letter: null });
  const sent = await sendAll(r.actor, { ...all, confirmed: "yes" });
  expect(sent).toMatchObject({ ok: true });

  // Handled first, it is a referral like any other.
  const other = await drafted();
  await db().case.updateMany({
    where: { id: other.caseId },
    data: { tier: "emergency", rankTier: 0, state: "emergency_handled" },
  });
  expect(await sendReferral(other.actor, { ...form, id: other.id })).toMatchObject({ ok: true });
});
