import "server-only";
import type { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { caseActor } from "@/lib/access/patient";
import { fail, type Result } from "@/lib/base/result";
import { answer, asFile } from "./answer";
import { refused, surprise } from "./refused";

export type PatientFile = { name: string; pdf: Buffer };
type Read<Q> = (actor: PatientActor, query: Q) => Promise<Result<PatientFile>>;

/**
 * A file for the patient who opened a case in this browser. `GET = patientFile(receiptQuery, readReceipt, asks)`.
 * Whoever has not opened it is led to the page that asks; a refusal is a page that says what to do.
 */
export function patientFile<S extends z.ZodType>(
  schema: S,
  read: Read<z.infer<S>>,
  asks: (query: z.infer<S>) => string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return refused(request, fail("input.wrong"));
    try {
      const actor = await caseActor();
      const found = actor ? await read(actor, query.data) : fail("status.not_found");
      if (found.ok) return asPdf(found.value);
      return found.code === "status.not_found"
        ? answer(request, { next: asks(query.data) })
        : refused(request, found);
    } catch (error) {
      return refused(request, await surprise("a file failed", error, request));
    }
  };
}

const asPdf = ({ name, pdf }: PatientFile): Response =>
  asFile(name, "application/pdf", new Uint8Array(pdf));
