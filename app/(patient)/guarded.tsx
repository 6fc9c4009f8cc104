import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { requestId } from "@/lib/access/require";
import { theClinicOrLast } from "@/lib/base/clinic";
import { errorWords, log } from "@/lib/base/log";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { FailedPage } from "./FailedPage";

/**
 * Makes a patient's page, and when that fails, the page that says so. An error boundary would do it with
 * script only: without script a person would stand before an empty page, without the emergency line.
 */
export async function guarded(make: () => Promise<ReactNode>, saved = false): Promise<ReactNode> {
  try {
    return await make();
  } catch (error) {
    unstable_rethrow(error);
    const id = await requestId();
    log.error("a page failed", { requestId: id, error: errorWords(error) });
    return (
      <FailedPage
        locale={await pageLocale()}
        clinic={await theClinicOrLast()}
        requestId={id}
        saved={saved}
      />
    );
  }
}
