import "server-only";
import type { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { caseActor } from "@/lib/access/patient";
import { requestId as idOfRequest } from "@/lib/access/require";
import { theClinic } from "@/lib/base/clinic";
import { errorWords, log } from "@/lib/base/log";
import { fail, type Refusal, type Result } from "@/lib/base/result";
import type { Locale } from "@/lib/i18n/words";
import { answer, refuse, sealed } from "./answer";
import { localeOfBrowser } from "./posted";

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
    const locale = await localeOfBrowser(request);
    const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return refused(request, fail("input.wrong"), locale);
    try {
      const actor = await caseActor();
      const found = actor ? await read(actor, query.data) : fail("status.not_found" as string);
      if (found.ok) return fileOf(found.value);
      return found.code === "status.not_found"
        ? answer(request, { next: asks(query.data) })
        : refused(request, found, locale);
    } catch (error) {
      log.error("a file failed", {
        path: new URL(request.url).pathname,
        error: errorWords(error),
      });
      return refused(request, fail("server.failed"), locale);
    }
  };
}

/** Its name holds no more than its reference; no browser keeps it, and none shows it as a page of ours. */
function fileOf({ name, pdf }: PatientFile): Response {
  const headers = {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "")}"`,
  };
  return sealed(new Response(new Uint8Array(pdf), { headers }), "default-src 'none'; sandbox");
}

async function refused(request: Request, refusal: Refusal, locale: Locale): Promise<Response> {
  const clinic = await theClinic().catch(() => null);
  const emergency = {
    number: clinic?.emergencyNumber ?? "911",
    clinicPhone: clinic?.phone ?? null,
  };
  return refuse(request, { refusal, requestId: await idOfRequest(), locale, emergency });
}
