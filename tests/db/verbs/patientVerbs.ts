import { db } from "@/lib/base/db";
import { ok } from "@/lib/base/result";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { sendCheckIns } from "@/lib/cases/sendCheckIns";
import { isScreen } from "@/lib/intake/flow";
import { updateSteps } from "@/lib/intake/update";
import { takeUpNews } from "@/lib/referrals/takeUpNews";
import type { Answers } from "@/lib/triage";
import { testDatabase } from "@/tests/db/database";
import { posted } from "@/tests/db/intake/drafts";
import { NUMB } from "@/tests/db/intake/intakes";
import { QUIET } from "@/tests/unit/intake/answers";
import type { Verb } from "./verbs";
import { patientIn, pick } from "./world";

const SAID: readonly Answers[] = [
  QUIET,
  { ...QUIET, saddle: NUMB },
  { ...QUIET, painWorst: 9, painChange: "worseFast", cannotFunction: "yes" },
];

/** What a patient tells on the status page, whole or left half-way, and what becomes of it. */
export const PATIENT_VERBS = {
  worse: async (w, one) => {
    const actor = patientIn(w, one.id);
    const begun = await startUpdate(actor);
    if (!begun.ok) return begun;
    const open = { clinicId: w.clinic.id, ofCaseId: one.id, submittedAt: null };
    const { id: draftId } = await db().intakeDraft.findFirstOrThrow({ where: open });
    const said = pick(w, SAID);
    for (const step of updateSteps(said)
      .filter(isScreen)
      .slice(0, pick(w, [1, 8, 8])))
      await saveScreen({ ...actor, draftId }, { step, ...posted(step, said) });
    return sendDraft({ ...actor, draftId });
  },
  readNews: (w, { reference, version }) => takeUpNews(pick(w, w.staff), { reference, version }),
  checkIn: async ({ clinic }, one) => {
    await testDatabase(`UPDATE "CheckIn" SET "dueAt" = now() WHERE "caseId" = $1`, [one.id]);
    return ok(await sendCheckIns(clinic));
  },
} satisfies Record<string, Verb>;
