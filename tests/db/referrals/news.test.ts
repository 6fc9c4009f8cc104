import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { isScreen } from "@/lib/intake/flow";
import { updateSteps } from "@/lib/intake/update";
import { acceptReferral } from "@/lib/referrals/replyForms";
import { sendReferral } from "@/lib/referrals/send";
import { takeUpNews } from "@/lib/referrals/takeUpNews";
import type { Answers } from "@/lib/triage";
import { makeClinician } from "@/tests/db/cases/cases";
import { posted } from "@/tests/db/intake/drafts";
import { NUMB } from "@/tests/db/intake/intakes";
import { patientOf } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { drafted, type Referred } from "./referred";

const DAY_OF_VISIT = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10);

async function tell({ clinicId, caseId }: Referred, answers: Answers): Promise<void> {
  const actor = patientOf(clinicId, caseId);
  await startUpdate(actor);
  const where = { clinicId, ofCaseId: caseId, submittedAt: null };
  const draftId = (await db().intakeDraft.findFirstOrThrow({ where })).id;
  for (const step of updateSteps(answers).filter(isScreen))
    await saveScreen({ ...actor, draftId }, { step, ...posted(step, answers) });
  await sendDraft({ ...actor, draftId });
}

/** A referred case whose patient tells how it is now, and whose specialist answers before anybody has read that. */
async function toldAndAnswered(answers: Answers) {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, incompleteWhy: "Could not say." });
  await tell(r, answers);
  const common = { referralId: r.id, version: 2, repliedBy: "Front desk" };
  await acceptReferral(r.recipient, { ...common, date: DAY_OF_VISIT, time: "10:30" });
  const ann = await makeClinician(r.clinicId);
  const readIt = async () => {
    const { reference, version } = await r.readCase();
    return takeUpNews(ann, { reference, version });
  };
  return { ...r, readIt };
}

test("what a patient told is not lost when the specialist answers meanwhile", async () => {
  const r = await toldAndAnswered(QUIET);
  expect(await r.readCase()).toMatchObject({
    state: "in_review",
    turn: "clinic",
    nextAction: "decide",
  });
  expect((await r.readCase()).newsAt).not.toBeNull();
  expect(await r.readIt()).toMatchObject({ ok: true });
  expect(await r.readCase()).toMatchObject({
    state: "referred",
    turn: "patient",
    nextAction: "recipient_reports",
    newsAt: null,
  });
});

test("an emergency does not go back to the specialist by being read", async () => {
  const r = await toldAndAnswered({ ...QUIET, saddle: NUMB });
  expect(await r.readIt()).toMatchObject({ ok: true });
  expect(await r.readCase()).toMatchObject({
    tier: "emergency",
    state: "in_review",
    turn: "clinic",
    newsAt: null,
  });
});
