import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { confirmedField, refuseUnconfirmed } from "@/lib/cases/confirmed";
import { type Acted, seenCase, standingCase } from "@/lib/cases/standing";
import { whoWasFirst } from "@/lib/cases/whoWasFirst";
import { type Dispatched, dispatch } from "./dispatch";
import { settleSent } from "./sent";
import { type ReferralWithCase, withCase } from "./source";

/** "id version" of each draft as it was read. */
const seenDraft = z
  .string()
  .regex(/^[0-9a-f-]{36} \d+$/)
  .transform((text) => {
    const [id = "", version] = text.split(" ");
    return { id, version: Number(version) };
  });

export const sendAllSchema = z.strictObject({
  ...seenCase,
  ...confirmedField,
  draft: z.union([seenDraft.transform((one) => [one]), z.array(seenDraft).min(1).max(10)]),
  incompleteWhy: z.string().trim().max(500).optional(),
});

/**
 * Sends several referrals of one case together: all of them or none, in one transaction, and one taking back takes
 * back all. Refuses what a single sending refuses.
 */
export function sendAll(
  actor: Actor<"referral:send">,
  input: z.infer<typeof sendAllSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const found = await standingCase(t, actor, input);
      const { reference, clinic, at, id: caseId } = found;
      refuseUnconfirmed("refer", found, input.confirmed);
      const sent: Dispatched[] = [];
      for (const seen of input.draft) {
        const referral = await draftOf(t, clinic.id, caseId, seen);
        const { incompleteWhy } = input;
        sent.push(await dispatch(t, actor, { clinic, at, incompleteWhy }, referral));
      }
      const [first, ...rest] = sent;
      if (!first) throw new Refused(fail("referral.not_found"));
      await settleSent(t, actor, clinic, [first, ...rest]);
      return { reference };
    }),
  );
}

async function draftOf(
  t: Tx,
  clinicId: string,
  caseId: string,
  { id, version }: { id: string; version: number },
): Promise<ReferralWithCase> {
  const referral = await withCase(t, clinicId, id);
  if (referral?.caseId !== caseId) throw new Refused(fail("referral.not_found"));
  if (referral.version !== version)
    throw new Refused(await whoWasFirst(t, { clinicId, referralId: id }));
  return referral;
}
