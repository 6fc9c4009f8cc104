import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { createCase } from "@/lib/cases/submit";
import { CONSENT_VERSION } from "@/lib/intake/contact";
import { stopBoss } from "@/lib/jobs/boss";
import { type Cast, chooseCast } from "./choose";
import { makeClinic } from "./clinic";
import { birthDate, daughterOf, personOf } from "./people";
import { dueOnOpenDays, passTime } from "./shift";
import { tell } from "./tell";

/** Loads the demo: a clinic with its users and directory, and sixty cases over all levels and states, dated from now. */
async function load(): Promise<void> {
  const clinic = await makeClinic();
  for (const [i, { story, person }] of chooseCast().entries()) {
    const caseId = await loadCase(clinic.clinicId, person, i);
    const time = passTime(clinic.clinicId, caseId, story.minutesAgo);
    const clinician = clinic.clinicians[i % 2 === 0 ? 0 : 1];
    await tell({ clinic, clinician, caseId, time }, story.state);
    await time.rest();
    await dueOnOpenDays(await clinicById(clinic.clinicId), caseId);
  }
}

async function loadCase(clinicId: string, person: Cast["person"], i: number): Promise<string> {
  const { answers, locale, secondsTaken } = person;
  const view = await clinicById(clinicId);
  const { email, ...known } = personOf(i, answers.sex, locale);
  const { caseId } = await tx((t) =>
    createCase(t, systemActor(clinicId, "Demo"), view, {
      patient: {
        ...known,
        dateOfBirth: birthDate(answers.age ?? 0, i),
        email: i % 3 === 0 ? null : email,
        preferredLanguage: locale,
        interpreterNeeded: locale === "es" && i % 2 === 0,
        consentVersion: CONSENT_VERSION,
        ...(answers.filledBy === "proxy" ? { proxy: daughterOf(i) } : {}),
      },
      answers,
      locale,
      source: "form",
      complete: true,
      secondsTaken,
    }),
  );
  return caseId;
}

await load();
await stopBoss();
await db().$disconnect();
