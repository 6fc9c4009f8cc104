import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { createCase } from "@/lib/cases/submit";
import { CONSENT_VERSION } from "@/lib/intake/contact";
import { stopBoss } from "@/lib/jobs/boss";
import { ARCHETYPES, type Archetype, answersOf } from "./archetypes";
import { type DemoClinic, makeClinic } from "./clinic";
import { personOf } from "./people";
import { moveBack } from "./shift";
import { storyOf } from "./stories";
import { tell } from "./tell";

/** Loads the demo: a clinic with its users and directory, and sixty cases over all levels and states, dated from now. */
async function load(): Promise<void> {
  const clinic = await makeClinic();
  for (const teller of [0, 1] as const) {
    for (const [i, archetype] of ARCHETYPES.entries()) await loadCase(clinic, archetype, i, teller);
  }
}

async function loadCase(
  clinic: DemoClinic,
  archetype: Archetype,
  i: number,
  teller: 0 | 1,
): Promise<void> {
  const index = i + teller * ARCHETYPES.length;
  const answers = answersOf(archetype, teller);
  const view = await clinicById(clinic.clinicId);
  const { email, ...person } = personOf(index, archetype.sex);
  const year = new Date().getFullYear() - Number(answers.age) - 1;
  const { caseId } = await tx((t) =>
    createCase(t, systemActor(clinic.clinicId, "Demo"), view, {
      patient: {
        ...person,
        // Born on the last day of a year: the age given and the birth date agree on every other day.
        dateOfBirth: new Date(Date.UTC(year, 11, 31)),
        email: index % 3 === 0 ? null : email,
        preferredLanguage: index % 6 === 5 ? "es" : "en",
        interpreterNeeded: index % 12 === 5,
        consentVersion: CONSENT_VERSION,
      },
      answers,
      locale: index % 6 === 5 ? "es" : "en",
      source: "form",
      complete: true,
      secondsTaken: 240 + index * 3,
    }),
  );
  const story = storyOf(i, teller);
  const clinician = clinic.clinicians[index % 2 === 0 ? 0 : 1];
  await tell({ clinic, clinician, caseId }, story.state);
  await moveBack(clinic.clinicId, caseId, story.minutesAgo);
}

await load();
await stopBoss();
await db().$disconnect();
