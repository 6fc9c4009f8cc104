import type { AnswerSource } from "@/generated/prisma/enums";
import type { ProxyNote } from "@/lib/intake/proxy";
import type { Answers, Tier } from "@/lib/triage";
import type { Assessment } from "./assess";

/** Who the case is about, as far as it is known yet. */
export type PatientData = {
  fullName?: string | null;
  firstName?: string | null;
  dateOfBirth?: Date | null;
  phone?: string | null;
  email?: string | null;
  preferredLanguage?: string | null;
  interpreterNeeded?: boolean | null;
  postalCode?: string | null;
  consentVersion?: string | null;
  /** who answers for the patient, and on which screens the private questions were left out */
  proxy?: ProxyNote;
};

export type NewCase = {
  patient: PatientData;
  answers: Answers;
  locale: string;
  source: AnswerSource;
  /** false for a case that a stop page made before the form was finished */
  complete: boolean;
  secondsTaken?: number;
  /** it may have been sent by a program; nothing depends on it but a mark for the staff */
  looksAutomated?: boolean;
  /** when it came; the transaction's time when not given */
  at?: Date;
  /** given when it was promised before the case exists */
  reference?: string;
  /** of an update: the highest level of what is new in it, which counts against a decided level too */
  raisesTo?: Tier;
  /** when the rules were run already */
  assessment?: Assessment;
};
