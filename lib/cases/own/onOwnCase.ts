import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Prisma, sql, type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import type { FieldError, FormValues } from "@/lib/intake/fields";
import { type Limited, overLimit } from "../limits";
import { ownCase } from "../ownCase";
import type { OwnForm, OwnTyped } from "./typed";

const COLUMNS = {
  id: true,
  reference: true,
  version: true,
  state: true,
  tier: true,
  patientId: true,
  patient: {
    select: { phone: true, email: true, postalCode: true, preferences: true },
  },
} as const;

export type OwnCase = Prisma.CaseGetPayload<{ select: typeof COLUMNS }> & {
  clinicId: string;
  clinic: ClinicView;
  at: Date;
};
/** Where a form of the status page leads: back to it with what is wrong, or to the status page with what was done. */
export type OwnAfter = { wrong: FieldError[] } | { done: string };
export type OwnResult = { reference: string; form: OwnForm; after: OwnAfter };

type Form = { form: OwnForm; limit?: Limited; values: FormValues };

/**
 * Works on the case this browser opened, in a transaction. What was refused is kept with the case as it was typed;
 * what went well forgets it. Refuses rate.limited, and status.closed once the case is.
 */
export async function onOwnCase(
  actor: PatientActor,
  { form, limit = "send", values }: Form,
  work: (t: Tx, found: OwnCase) => Promise<OwnAfter>,
): Promise<Result<OwnResult>> {
  const retryAfter = await overLimit(limit, actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  return refusable(() =>
    tx(async (t) => {
      const found = await findOwn(t, actor);
      const after = await work(t, found);
      const typed = "wrong" in after ? ({ form, values, errors: after.wrong } as OwnTyped) : null;
      await t.case.update({
        where: { clinicId_id: { clinicId: found.clinicId, id: found.id } },
        data: { typed: typed ?? sql.DbNull },
      });
      return { reference: found.reference, form, after };
    }),
  );
}

async function findOwn(t: Tx, actor: PatientActor): Promise<OwnCase> {
  const { clinicId, id } = ownCase(actor);
  // Two tabs take turns. NO KEY, as in takeIn: rows that point to the case must not wait for it.
  await t.$queryRaw`SELECT 1 FROM "Case" WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await t.case.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: COLUMNS,
  });
  if (!row) throw new Refused(fail("status.not_found"));
  if (row.state === "closed") throw new Refused(fail("status.closed"));
  return { ...row, clinicId, clinic: await clinicById(clinicId, t), at: await now(t) };
}
