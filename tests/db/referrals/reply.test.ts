import { expect, test } from "vitest";
import { currentToken, openLink } from "@/lib/access/links";
import { DAY } from "@/lib/base/durations";
import { acknowledgeReport, cancelReferral, rerouteReferral } from "@/lib/referrals/acknowledge";
import {
  acceptReferral,
  declineReferral,
  declineSchema,
  returnOutcome,
} from "@/lib/referrals/replyForms";
import { sendReferral } from "@/lib/referrals/send";
import { drafted, type Referred } from "./referred";

async function sent(): Promise<Referred> {
  const r = await drafted();
  const done = await sendReferral(r.actor, {
    id: r.id,
    version: 1,
    incompleteWhy: "Could not say.",
  });
  if (!done.ok) throw new Error(done.code);
  return r;
}
const common = (r: Referred, version: number) => ({
  referralId: r.id,
  version,
  repliedBy: "Front desk",
});
const soon = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10);

test("the loop closes: booked, reported, read, closed", async () => {
  const r = await sent();
  expect(
    await acceptReferral(r.recipient, { ...common(r, 2), date: soon, time: "10:30" }),
  ).toMatchObject({ ok: true });
  expect(await r.read()).toMatchObject({ state: "booked", version: 3 });
  expect(await r.readCase()).toMatchObject({ turn: "patient", nextAction: "recipient_reports" });
  await returnOutcome(r.recipient, { ...common(r, 3), text: "Seen; exercise plan agreed." });
  expect(await r.readCase()).toMatchObject({ turn: "clinic", nextAction: "acknowledge_report" });
  expect(await acknowledgeReport(r.actor, { id: r.id, version: 4 })).toMatchObject({ ok: true });
  expect(await r.read()).toMatchObject({ state: "closed" });
  expect(await r.readCase()).toMatchObject({
    state: "closed",
    closeReason: "report_acknowledged",
    nextAction: null,
  });
});

test("a visit that is booked can be moved, or given back", async () => {
  const r = await sent();
  await acceptReferral(r.recipient, { ...common(r, 2), date: soon, time: "10:30" });
  const first = (await r.read()).bookedFor;
  await acceptReferral(r.recipient, { ...common(r, 3), date: soon, time: "14:30" });
  expect((await r.read()).bookedFor?.getTime()).toBe((first?.getTime() ?? 0) + 4 * 3_600_000);
  const back = { ...common(r, 4), reason: "no_capacity", nextStep: "Ask elsewhere." } as const;
  expect(await declineReferral(r.recipient, back)).toMatchObject({ ok: true });
  expect(await r.readCase()).toMatchObject({ turn: "clinic", nextAction: "reroute" });
});

test("two people of the office at once: one answer counts, the other is told", async () => {
  const r = await sent();
  const both = await Promise.all([
    acceptReferral(r.recipient, { ...common(r, 2), date: soon, time: "10:30" }),
    declineReferral(r.recipient, {
      ...common(r, 2),
      reason: "no_capacity",
      nextStep: "Ask elsewhere.",
    }),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect((await r.read()).replies).toHaveLength(1);
});

test("a decline needs reason, name and next step, and makes the case ours again", async () => {
  const r = await sent();
  const whole = { ...common(r, 2), reason: "outside_area", nextStep: "Try Sampleville." } as const;
  for (const left of ["reason", "nextStep", "repliedBy"] as const) {
    expect(declineSchema.safeParse({ ...whole, [left]: "" }).success).toBe(false);
  }
  await declineReferral(r.recipient, whole);
  expect(await r.readCase()).toMatchObject({
    state: "referred",
    turn: "clinic",
    nextAction: "reroute",
  });
  await rerouteReferral(r.actor, { id: r.id, version: 3 });
  expect(await r.readCase()).toMatchObject({
    state: "in_review",
    turn: "clinic",
    nextAction: "decide",
  });
});

test("a date in the past, or none that exists, is refused", async () => {
  const r = await sent();
  for (const date of ["2020-01-01", "2030-02-31"]) {
    expect(
      await acceptReferral(r.recipient, { ...common(r, 2), date, time: "10:00" }),
    ).toMatchObject({
      ok: false,
      fields: [{ field: "date" }],
    });
  }
});

test("a report after the end is refused, and the link of a cancelled referral is dead", async () => {
  const r = await sent();
  const token = (await currentToken("referral_reply", r.clinicId, r.id)) ?? "";
  expect(await openLink("referral_reply", token)).toMatchObject({ objectId: r.id });
  expect(await cancelReferral(r.actor, { id: r.id, version: 2 })).toMatchObject({ ok: true });
  expect(await openLink("referral_reply", token)).toBeNull();
  expect(
    await returnOutcome(r.recipient, { ...common(r, 4), text: "Seen; all is well." }),
  ).toMatchObject({
    ok: false,
    code: "referral.wrong_state",
  });
  expect(await r.readCase()).toMatchObject({ state: "in_review", nextAction: "decide" });
});

test("a link that is not ours opens nothing", async () => {
  for (const token of ["", "x", "A".repeat(43), "../../etc"])
    expect(await openLink("referral_reply", token)).toBeNull();
});
