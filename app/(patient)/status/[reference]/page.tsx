import type { Metadata } from "next";
import { cache } from "react";
import { OpenStatus } from "@/components/status/OpenStatus";
import { sentOf } from "@/components/status/SentSummary";
import { StatusPage } from "@/components/status/StatusPage";
import { sayingOf } from "@/components/status/saying";
import { caseActor } from "@/lib/access/patient";
import { clinicById } from "@/lib/base/clinic";
import { readReference } from "@/lib/base/reference";
import { readStatus } from "@/lib/cases/statusPage";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../guarded";

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once a request: each read is recorded. */
const opened = cache(async (reference: string) => {
  const actor = await caseActor();
  const view = actor ? await readStatus(actor, reference) : null;
  return actor && view ? { actor, view } : null;
});

/** Titles hold no reference: they stay in the history of a shared computer. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { shell, status } = words(await pageLocale());
  const found = await opened((await params).reference).catch(() => null);
  const refused = (await searchParams).problem || found?.view.typed?.form === "link";
  const wrong = refused ? shell.errorPrefix : "";
  return { title: wrong + (found ? status.title : status.open.title) };
}

/** The receipt and status page; asks for the date of birth in a browser that has not opened it. */
export default function Status({ params, searchParams }: Props) {
  return guarded(async () => {
    const { reference: typed } = await params;
    const locale = await pageLocale();
    const found = await opened(typed);
    if (!found) {
      const { problem } = await searchParams;
      return (
        <OpenStatus
          words={words(locale)}
          locale={locale}
          reference={readReference(typed) ?? typed}
          problem={problem === "wrong" || problem === "many" ? problem : null}
        />
      );
    }
    const { actor, view } = found;
    const clinic = await clinicById(actor.clinicId);
    const { timeZone, phone: clinicPhone, emergencyNumber, crisisLine } = clinic;
    const when = { locale, timeZone };
    const voiced = words(locale, view.voice);
    return (
      <StatusPage
        view={view}
        saying={sayingOf(voiced, { when, now: view.now, clinicPhone })}
        worse={voiced.worse}
        emergencyNumber={emergencyNumber}
        crisisLine={crisisLine}
        sent={sentOf(await searchParams)}
      />
    );
  });
}
