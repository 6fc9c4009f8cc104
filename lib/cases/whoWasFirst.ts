import "server-only";
import type { EventName } from "@/lib/audit/events";
import type { Tx } from "@/lib/base/db";
import { fail } from "@/lib/base/result";
import { type EventFacts, eventWords } from "@/lib/i18n/staff/timeline";

/** What is on the trail of a case without changing it: nobody was first by looking, and the post changes nothing. */
const NO_CHANGE: readonly EventName[] = [
  "case.read",
  "case.searched",
  "case.returned",
  "case.escalated",
  "case.person_noticed",
  "case.update_begun",
  "second_look.given",
  "case.check_in",
  "status.read",
  "status.link_asked",
  "status.opened_by_link",
  "status.receipt_read",
  "referral.letter_read",
  "mail.sent",
  "mail.failed",
];

type About = { clinicId: string } & ({ caseId: string } | { referralId: string });

/** The refusal that names who changed a case or a referral last, and what they did. */
export async function whoWasFirst(tx: Tx, about: About) {
  const code = "caseId" in about ? "case.changed" : "referral.changed";
  return fail(code, await lastChange(tx, about));
}

/** Who changed a case or a referral last, and what they did, in words. */
export async function lastChange(
  tx: Pick<Tx, "auditEvent">,
  about: About,
): Promise<{ by: string; what: string }> {
  const last = await tx.auditEvent.findFirst({
    where: { ...about, event: { notIn: [...NO_CHANGE] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorName: true, event: true, facts: true },
  });
  if (!last) return { by: "Someone", what: "changed it" };
  return { by: last.actorName, what: whatOf(last.event, last.facts as EventFacts) };
}

function whatOf(event: string, facts: EventFacts): string {
  const words: Record<string, string | ((facts: EventFacts) => string)> = eventWords;
  const sentence = words[event] ?? "changed it";
  return typeof sentence === "string" ? sentence : sentence(facts);
}
