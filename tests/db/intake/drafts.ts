import type { PatientActor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { saveConsent, saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { startDraft } from "@/lib/cases/intake/start";
import { readDraft } from "@/lib/intake/draft";
import { type FormValues, fieldNames } from "@/lib/intake/fields";
import { isScreen, STEPS } from "@/lib/intake/flow";
import { missingFrom } from "@/lib/intake/missing";
import type { Answers, SentinelAnswer } from "@/lib/triage";
import { anyone } from "./intakes";

/** The patient of a new form. */
export async function startForm(clinicId: string): Promise<PatientActor & { draftId: string }> {
  const started = await startDraft(anyone(clinicId), { locale: "en" });
  if (!started.ok) throw new Error(started.code);
  const { draftId } = started.value;
  return { kind: "patient", clinicId, draftId, caseId: null, requestId: crypto.randomUUID() };
}

export const draftOf = ({ clinicId, draftId }: PatientActor) =>
  db().intakeDraft.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: draftId ?? "" } },
    include: { stops: { orderBy: { createdAt: "asc" } }, case: { include: { patient: true } } },
  });

/** Answers as the fields of one screen that would post them. */
export function posted(screen: string, answers: Answers): FormValues {
  if (!isScreen(screen)) return {};
  const all = Object.entries(answers).flatMap(([id, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[id, value]];
    if (typeof value !== "object") return [[id, String(value)]];
    const { answer, ...details } = value as SentinelAnswer;
    return [
      [id, answer],
      ...Object.entries(details).map(([k, v]) => [`${id}.${k}`, v] as [string, string]),
    ];
  });
  const names = fieldNames(screen);
  return Object.fromEntries(all.filter(([name]) => names.has(name)));
}

/** Posts one screen of the form. */
export const post = (actor: PatientActor, step: string, answers: Answers, back?: "check") =>
  saveScreen(actor, { step, ...(back ? { back } : {}), ...posted(step, answers) });

export const person = {
  fullName: "Ada Examplar",
  "dateOfBirth.day": "4",
  "dateOfBirth.month": "3",
  "dateOfBirth.year": "1982",
  phone: "312 555 0142",
  email: "",
  preferredLanguage: "en",
  interpreterNeeded: "no",
  postalCode: "",
};

/** Fills in every page up to the check page. */
export async function fillIn(actor: PatientActor, answers: Answers): Promise<void> {
  for (const step of STEPS) {
    if (isScreen(step)) await post(actor, step, answers);
  }
  await saveNumber(actor, { skip: "1" });
  await saveContact(actor, person);
  await saveConsent(actor, { accepted: "yes" });
}

/** The fields that the form still lacks, as its check page names them. */
export async function missingOf(actor: PatientActor): Promise<string[]> {
  const view = await readDraft(actor);
  return view ? missingFrom(view).map(({ field }) => field) : [];
}
