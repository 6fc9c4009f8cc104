import "server-only";
import { cookies } from "next/headers";
import { requestId } from "@/lib/access/require";
import { theClinicOrLast } from "@/lib/base/clinic";
import { isBusy } from "@/lib/base/db";
import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { errorWords, log } from "@/lib/base/log";
import { fail, type Refusal } from "@/lib/base/result";
import { isLocale, type Locale } from "@/lib/i18n/words";
import { refuse } from "./answer";
import type { Sent } from "./problem";

/** How every door says no: JSON or a page, in the reader's language, with the numbers to call. */
export async function refused(
  request: Request,
  refusal: Refusal,
  { sent, locale }: { sent?: Sent; locale?: Locale } = {},
): Promise<Response> {
  const clinic = await theClinicOrLast();
  return refuse(request, {
    refusal,
    requestId: await requestId(),
    locale: locale ?? (await localeOfBrowser(request)),
    emergency: {
      number: clinic?.emergencyNumber ?? USUAL_EMERGENCY,
      clinicPhone: clinic?.phone ?? null,
    },
    ...(sent ? { sent } : {}),
  });
}

/** What nobody foresaw: written to the log, and answered with the advice that fits. */
export async function surprise(what: string, error: unknown, { url }: Request): Promise<Refusal> {
  const path = new URL(url).pathname;
  log.error(what, { requestId: await requestId(), path, error: errorWords(error) });
  return fail(isBusy(error) ? "server.busy" : "server.failed");
}

/** As the pages choose it (proxy.ts): the cookie, else the browser's first language. */
async function localeOfBrowser(request: Request): Promise<Locale> {
  const value = (await cookies()).get("plumbline.lang")?.value;
  if (isLocale(value)) return value;
  return request.headers.get("accept-language")?.startsWith("es") ? "es" : "en";
}
