import type { Metadata } from "next";
import { cache } from "react";
import { GonePage } from "@/components/intake/GonePage";
import { AskBirth } from "@/components/later/AskBirth";
import { ShowCode } from "@/components/later/ShowCode";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { draftActor } from "@/lib/access/patient";
import { readLater } from "@/lib/cases/intake/laterView";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../guarded";
import { codeProps, laterProps, problemsOf } from "./laterProps";

const saved = cache(async () => {
  const actor = await draftActor();
  return actor ? readLater(actor) : null;
});

export async function generateMetadata(): Promise<Metadata> {
  const { shell, intake, later } = words(await pageLocale());
  const view = await saved().catch(() => "failed" as const);
  if (view === "failed") return { title: shell.failedTitle };
  if (!view) return { title: intake.gone.title };
  const wrong = view.typed ? shell.errorPrefix : "";
  return { title: wrong + (view.code ? later.codeTitle : later.title) };
}

/** Where a form is saved for later: the date of birth first, then the code. */
export default function Later() {
  return guarded(async () => {
    const locale = await pageLocale();
    const view = await saved();
    if (!view) return <GonePage words={words(locale).intake.gone} />;
    const props = laterProps(view, locale);
    return (
      <>
        <ErrorSummary title={words(locale).shell.errorTitle} errors={problemsOf(props)} />
        {view.code ? (
          <ShowCode {...props} {...(await codeProps(view, view.code, locale))} />
        ) : (
          <AskBirth {...props} />
        )}
      </>
    );
  }, true);
}
