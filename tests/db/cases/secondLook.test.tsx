import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { SecondLookPage } from "@/components/secondLook/SecondLookPage";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { giveSecondLook } from "@/lib/cases/giveSecondLook";
import { changeLevel } from "@/lib/cases/level";
import { readSecondLook, secondLooks } from "@/lib/cases/secondLooks";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { testDatabase } from "@/tests/db/database";
import { makeClinician, oneCase } from "./cases";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

/** A case whose self-care decision, by Ann, is drawn for certain. */
async function drawn(percent = 100) {
  const one = await oneCase();
  const { clinic, ann, seen } = one;
  const settings = { secondLookPercent: percent };
  await db().clinic.update({ where: { id: clinic.id }, data: { settings } });
  const advice = { way: "by_phone", text: "Walk, and call again." } as const;
  const decided = await adviseSelfCare(ann, { ...(await seen()), ...advice });
  if (!decided.ok) throw new Error(decided.code);
  return one;
}

test("another clinician looks, never the same, and the page holds nothing of the first decision", async () => {
  const { ann, ben, reference } = await drawn();
  const own = await readSecondLook(ann);
  expect(own).toMatchObject({ look: null, waiting: 0, own: 1 });

  const page = await readSecondLook(ben);
  expect(page).toMatchObject({ waiting: 1, own: 0, look: { age: 44 } });
  const form = /<form[\s\S]*<\/form>/;
  const html = renderToStaticMarkup(<SecondLookPage page={page} />);
  // The form offers every level; the rest of the page, and the data behind it, name none that was decided.
  const shown = html.replace(form, "").replaceAll(/<p class="quiet">[^<]*<\/p>/g, "");
  expect(shown).not.toMatch(
    new RegExp(`self-care|Walk, and call|${reference}|Examplar|${ann.name}`, "i"),
  );
  expect(JSON.stringify(page.look)).not.toMatch(/decided|firstTier|Walk, and call/);
});

test("a difference comes back to the first as a notice; the case goes on as it was", async () => {
  const { clinic, ann, ben, reference, read } = await drawn();
  const before = await read();
  const look = (await readSecondLook(ben)).look?.id ?? "";
  const verdict = { look, tier: "soon", text: "Both legs hurt." } as const;
  expect(await giveSecondLook(ann, verdict)).toMatchObject({ code: "look.own" });
  const both = [giveSecondLook(ben, verdict), giveSecondLook(ben, verdict)];
  const answers = await Promise.all(both);
  expect(answers.find((one) => one.ok)).toMatchObject({ value: { agrees: false } });
  expect(answers.find((one) => !one.ok)).toMatchObject({ code: "look.given" });
  expect(await read()).toEqual(before);
  expect((await readCase(ann, reference))?.secondLook).toMatchObject({
    tier: "soon",
    byName: ben.name,
    text: "Both legs hurt.",
  });
  const range = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
  expect(await secondLooks(ann, range)).toMatchObject([
    { firstTier: "self_care", secondTier: "soon", agrees: false },
  ]);
  const other = await makeClinician((await oneCase()).clinic.id);
  expect(await secondLooks(other, range)).toEqual([]);
  expect(await giveSecondLook(other, verdict)).toMatchObject({ code: "look.not_found" });
  expect((await readSecondLook(ben)).waiting).toBe(0);
  await expect(
    testDatabase(`UPDATE "SecondLook" SET "secondById" = "firstById" WHERE "clinicId" = $1`, [
      clinic.id,
    ]),
  ).rejects.toThrow("second_look_by_another");
});

test("the same decision leaves no notice", async () => {
  const { ben, ann, reference } = await drawn();
  const look = (await readSecondLook(ben)).look?.id ?? "";
  const same = { look, tier: "self_care", text: "" } as const;
  expect(await giveSecondLook(ben, same)).toMatchObject({ value: { agrees: true } });
  expect((await readCase(ann, reference))?.secondLook).toBeNull();
});

test("drawn are routine and self-care decisions alone, once at a time, and none when the clinic wants none", async () => {
  const count = (id: string) => db().secondLook.count({ where: { clinicId: id } });
  const { clinic, ann, seen } = await drawn();
  expect(await count(clinic.id)).toBe(1);
  const level = { reason: "examined", text: "" } as const;
  await changeLevel(ann, { ...(await seen()), ...level, tier: "routine" });
  expect(await count(clinic.id)).toBe(1);

  const urgent = await oneCase();
  const settings = { secondLookPercent: 100 };
  await db().clinic.update({ where: { id: urgent.clinic.id }, data: { settings } });
  await changeLevel(urgent.ann, { ...(await urgent.seen()), ...level, tier: "urgent" });
  expect(await count(urgent.clinic.id)).toBe(0);
  expect(await count((await drawn(0)).clinic.id)).toBe(0);
});
