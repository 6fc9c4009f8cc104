import { db } from "@/lib/base/db";
import { claimCase, LEASE_MS } from "@/lib/cases/claim";
import type { Clinician } from "./works";

type Free = { id: string; reference: string; version: number };

/**
 * Claims cases and, on the same rows, runs a bare UPDATE … RETURNING of the same columns; which comes first alternates.
 * In between a row is put back as it was, off the clock. `times` rows, so many clients at once.
 */
export async function claimTimes(actors: readonly Clinician[], clients: number, times: number) {
  const free = await db().$queryRaw<Free[]>`
    SELECT "id"::text AS "id", "reference", "version" FROM "Case"
     WHERE "state" = 'received' AND "ownerId" IS NULL ORDER BY "id" LIMIT ${times}::int`;
  const taken = { claim: [] as number[], bareUpdate: [] as number[] };
  const client = async (actor: Clinician): Promise<void> => {
    for (let row = free.pop(); row; row = free.pop()) {
      const order =
        free.length % 2 === 0
          ? (["claim", "bareUpdate"] as const)
          : (["bareUpdate", "claim"] as const);
      for (const kind of order) {
        const began = performance.now();
        await (kind === "claim" ? claim(actor, row) : bareUpdate(actor, row));
        taken[kind].push(performance.now() - began);
        await putBack(actor, row);
      }
    }
  };
  await Promise.all(actors.slice(0, clients).map(client));
  return taken;
}

async function claim(actor: Clinician, { reference, version }: Free): Promise<void> {
  const claimed = await claimCase(actor, { reference, version });
  if (!claimed.ok) throw new Error(`A claim was refused: ${claimed.code}`);
}

async function bareUpdate({ clinicId, userId }: Clinician, { id, version }: Free): Promise<void> {
  const until = new Date(Date.now() + LEASE_MS);
  const rows = await db().$queryRaw<object[]>`
    UPDATE "Case" SET "ownerId" = ${userId}::uuid, "claimedUntil" = ${until}, "state" = 'in_review',
           "nextAction" = 'decide', "dueAt" = ${until}, "firstLookAt" = now(), "version" = "version" + 1
     WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${id}::uuid AND "version" = ${version}::int
    RETURNING "reference"`;
  if (rows.length !== 1) throw new Error("The bare update found no row.");
}

const putBack = ({ clinicId }: Clinician, { id, version }: Free): Promise<number> => db()
  .$executeRaw`
  UPDATE "Case" SET "ownerId" = NULL, "claimedUntil" = NULL, "state" = 'received', "nextAction" = 'first_look',
         "dueAt" = now() + interval '1 day', "firstLookAt" = NULL, "version" = ${version}::int
   WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${id}::uuid`;
