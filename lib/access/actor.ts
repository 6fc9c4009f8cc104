import type { Permission, StaffRole } from "./permissions";

declare const granted: unique symbol;

/**
 * Someone of the clinic's staff who may do P. Only lib/access makes one, so that a verb asking for it was checked.
 * Actor alone is staff with any permission: who it was, not what they may do.
 */
export type Actor<P extends Permission = never> = {
  kind: "staff";
  clinicId: string;
  userId: string;
  name: string;
  role: StaffRole;
  requestId: string;
  readonly [granted]: (permission: P) => void;
};

/** The patient behind a draft or a status page: bound to one draft or one case. */
export type PatientActor = {
  kind: "patient";
  clinicId: string;
  draftId: string | null;
  caseId: string | null;
  requestId: string;
  /** the language chosen in this browser, if one was */
  locale?: "en" | "es";
  /** where the request came from, as far as it is known: limits count by it */
  address?: string;
};

/** A recipient's office, bound to one referral by its link. */
export type RecipientActor = {
  kind: "recipient";
  clinicId: string;
  referralId: string;
  /** the organisation the link was sent to */
  name: string;
  requestId: string;
};

/** Timers, delivery, the loading of the demo. */
export type SystemActor = { kind: "system"; clinicId: string; name: string };

/** Anyone at all, before the clinic knows them: start of an intake, the JSON intake, sign-in. */
export type PublicActor = {
  kind: "public";
  clinicId: string;
  requestId: string;
  address?: string;
};

export type AnyActor = Actor | PatientActor | RecipientActor | SystemActor | PublicActor;

export const systemActor = (clinicId: string, name = "Plumbline"): SystemActor => ({
  kind: "system",
  clinicId,
  name,
});

/** Used by requireActor after the check, and by the tests' and the demo's own staff. */
export function grant<P extends Permission>(
  staff: Omit<Actor<P>, "kind" | typeof granted>,
): Actor<P> {
  return { kind: "staff", ...staff } as Actor<P>;
}
