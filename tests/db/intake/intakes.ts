import type { PublicActor } from "@/lib/access/actor";
import { type Submission, submissionSchema } from "@/lib/intake/schema";
import { CONTACT, QUIET } from "@/tests/unit/intake/answers";

export const anyone = (clinicId: string, address = "unknown"): PublicActor => ({
  kind: "public",
  clinicId,
  requestId: crypto.randomUUID(),
  address,
});

/** A whole intake as it comes over the wire; a new key unless one is given. */
export const intake = (more: Partial<Submission> = {}): Submission =>
  submissionSchema.parse({
    idempotencyKey: crypto.randomUUID(),
    locale: "en",
    contact: CONTACT,
    answers: QUIET,
    consent: { accepted: true },
    ...more,
  });

/** An answer that fires an emergency rule. */
export const NUMB = { answer: "yes", since: "under2Weeks", trend: "worse" } as const;
