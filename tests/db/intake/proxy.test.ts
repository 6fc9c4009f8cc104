import { expect, test } from "vitest";
import type { PatientActor } from "@/lib/access/actor";
import { readCase } from "@/lib/cases/case";
import { saveConsent, saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { hasPrivate } from "@/lib/intake/proxy";
import { type Answers, SCREENS } from "@/lib/triage";
import { makeClinician } from "@/tests/db/cases/cases";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, missingOf, person, post, posted, startForm } from "./drafts";

const PROXY = { ...QUIET, filledBy: "proxy" } as const satisfies Answers;
const daughter = { proxyName: "Rosa Examplar", proxyRelation: "child", proxyPhone: "3125550143" };

/** Fills in the form for someone else, who is there or not. */
async function fillInFor(actor: PatientActor, there: "yes" | "no"): Promise<void> {
  for (const { id: step } of SCREENS) {
    const present = hasPrivate(step) ? { private: there } : {};
    await saveScreen(actor, { step, ...present, ...posted(step, PROXY) });
  }
  await saveNumber(actor, { skip: "1" });
  await saveContact(actor, { ...person, ...daughter });
  await saveConsent(actor, { accepted: "yes" });
}

async function caseOf(clinicId: string, actor: PatientActor) {
  const sent = await sendDraft(actor);
  if (!sent.ok || !("reference" in sent.value)) throw new Error(JSON.stringify(sent));
  return readCase(await makeClinician(clinicId), sent.value.reference);
}

test("the clinician sees who answered for the patient, and what nobody asked the patient", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await fillInFor(actor, "no");
  const found = await caseOf(id, actor);
  expect(found?.proxy).toEqual({
    name: "Rosa Examplar",
    relation: "child",
    phone: "(312) 555-0143",
    leftOut: ["s03", "s16", "s22", "s23"],
  });
  expect(found?.person.fullName).toBe("Ada Examplar");
  const { answers } = found?.tellings[0] ?? {};
  expect(answers).toMatchObject({ filledBy: "proxy", selfHarm: "prefer_not" });
  expect(answers).not.toHaveProperty("sexFeeling");
  expect(answers).not.toHaveProperty("phqDown");
});

test("with the patient there nothing is left out", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await fillInFor(actor, "yes");
  const found = await caseOf(id, actor);
  expect(found?.proxy).toMatchObject({ relation: "child", leftOut: [] });
  expect(found?.tellings[0]?.answers.selfHarm).toBe("no");
});

test("nothing is sent for someone else without saying who", async () => {
  const actor = await startForm((await makeClinic()).id);
  await fillInFor(actor, "no");
  const wrong = await saveContact(actor, { ...person, proxyName: "Rosa", proxyRelation: "queen" });
  expect(wrong).toMatchObject({ value: { next: "contact" } });
  expect((await draftOf(actor)).typed).toMatchObject({
    values: { proxyName: "Rosa", fullName: "Ada Examplar" },
    errors: [{ field: "proxyRelation", code: "proxyRelation" }],
  });
  expect(await missingOf(actor)).toEqual(["proxyName"]);
  expect(await sendDraft(actor)).toMatchObject({ value: { next: "check", incomplete: true } });
});

test("when someone else takes over, the private screens and the contact are asked again", async () => {
  const actor = await startForm((await makeClinic()).id);
  await fillIn(actor, QUIET);
  expect(await post(actor, "s01", PROXY, "check")).toMatchObject({ value: { next: "s03" } });
  expect((await draftOf(actor)).visited).not.toEqual(
    expect.arrayContaining(["s22", "s23", "contact", "consent"]),
  );
});

test("when the patient takes over, nobody else stands on the case", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await fillInFor(actor, "no");
  await fillIn(actor, QUIET);
  expect((await caseOf(id, actor))?.proxy).toBeNull();
});
