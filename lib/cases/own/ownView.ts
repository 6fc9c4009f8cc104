import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { readReference } from "@/lib/base/reference";
import type { Voice } from "@/lib/i18n/voice";
import { type Preferences, readPreferences } from "../preferences";
import { voiceOfCase, WITH_FILLED_BY } from "../voiceOfCase";
import type { OwnTyped } from "./typed";
import { mayEnd } from "./withdraw";

/** What the pages beside the status page may know: how the patient is reached, and what they said they prefer. */
export type OwnView = {
  reference: string;
  closed: boolean;
  voice: Voice;
  fullName: string | null;
  /** YYYY-MM-DD */
  dateOfBirth: string | null;
  phone: string | null;
  email: string | null;
  postalCode: string | null;
  preferences: Preferences;
  /** whether a withdrawal ends it, or is asked of the clinic */
  endsByItself: boolean;
  typed: OwnTyped | null;
};

/** The case this browser opened; null when it is another one. The read is recorded. */
export function readOwn(actor: PatientActor, typedReference: string): Promise<OwnView | null> {
  const { clinicId, caseId } = actor;
  const reference = readReference(typedReference);
  if (!caseId || !reference) return Promise.resolve(null);
  return tx(async (t) => {
    const row = await t.case.findFirst({
      where: { clinicId, id: caseId, reference },
      select: {
        id: true,
        state: true,
        tier: true,
        typed: true,
        patient: {
          select: {
            fullName: true,
            dateOfBirth: true,
            phone: true,
            email: true,
            postalCode: true,
            preferences: true,
          },
        },
        ...WITH_FILLED_BY,
      },
    });
    if (!row) return null;
    await record(t, actor, { event: "status.read", caseId });
    const { dateOfBirth, preferences, ...person } = row.patient;
    return {
      reference,
      closed: row.state === "closed",
      voice: voiceOfCase(row),
      ...person,
      dateOfBirth: dateOfBirth?.toISOString().slice(0, 10) ?? null,
      preferences: readPreferences(preferences),
      endsByItself: await mayEnd(t, clinicId, row),
      typed: row.typed as OwnTyped | null,
    };
  });
}
