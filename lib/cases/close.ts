import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { tierRank } from "@/lib/triage";
import { confirmedField, refuseUnconfirmed } from "./confirmed";
import { moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { CLOSE_REASONS } from "./reasons";
import { type Acted, type StandingCase, seenCase, standingCase } from "./standing";
import { beforeOf } from "./undo/before";

export const closeSchema = z.strictObject({
  ...seenCase,
  ...confirmedField,
  reason: z.enum(CLOSE_REASONS, "Choose a reason"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/**
 * Closes a case that nobody waits for any more. Refuses case.referral_open while one is under way, and
 * case.say_why for an emergency or same-day case about which nothing was decided and nothing is written (case.confirm_close:
 * nobody was asked about it).
 */
export async function closeCase(
  actor: Actor<"case:close">,
  input: z.infer<typeof closeSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      const { reason, text } = input;
      await checkReferrals(tx, found);
      checkUndecided(found, text);
      refuseUnconfirmed("close", found, input.confirmed);
      await moveCase(
        tx,
        found.guard,
        { to: "closed" },
        { closeReason: reason, claimedUntil: null },
      );
      const note = { caseId: found.id, kind: "close", code: reason, text } as const;
      const objectId = await writeNote(tx, actor, note);
      const facts = { reason };
      await record(tx, actor, {
        event: "case.closed",
        caseId: found.id,
        objectId,
        facts,
        before: beforeOf(found),
      });
      return { reference: found.reference };
    }),
  );
}

/** A draft was never sent: nobody waits for it. */
async function checkReferrals(tx: Tx, { guard: { clinicId, id } }: StandingCase): Promise<void> {
  const open = await tx.referral.count({
    where: { clinicId, caseId: id, state: { notIn: ["draft", "closed", "cancelled"] } },
  });
  if (open > 0) throw new Refused(fail("case.referral_open"));
}

function checkUndecided({ tier, state }: StandingCase, text: string): void {
  const undecided = state === "received" || state === "in_review" || state === "info_requested";
  if (undecided && tierRank(tier) >= tierRank("same_day") && text === "") {
    const field = { field: "text", message: "Say what was done about the danger signs" };
    throw new Refused(fail("case.say_why", {}, [field]));
  }
}
