import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { type newsSchema, readNews } from "@/lib/cases/readNews";
import type { Acted } from "@/lib/cases/standing";
import { tierRank } from "@/lib/triage";
import { hasOpenReferral, settleCase } from "./settle";

/**
 * A clinician has read what the patient told. A case that waits for a specialist goes on waiting for them; one that
 * cannot wait a day stays where it is until somebody decides.
 */
export async function takeUpNews(
  actor: Actor<"case:review">,
  input: z.infer<typeof newsSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const { id, reference, state, tier, clinic } = await readNews(t, actor, input);
      const waits = state === "in_review" && tierRank(tier) < tierRank("same_day");
      if (waits && (await hasOpenReferral(t, clinic.id, id))) await settleCase(t, clinic, id);
      return { reference };
    }),
  );
}
