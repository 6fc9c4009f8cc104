import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PatientShell } from "@/components/ui/PatientShell";
import { theClinicOrLast } from "@/lib/base/clinic";
import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { LOCALES, words } from "@/lib/i18n/words";

/** The patient's frame around a page: clinic, languages, emergency line. Also used by the pages for errors. */
export async function PatientFrame({ children }: { children: ReactNode }) {
  const locale = await pageLocale();
  const clinic = await theClinicOrLast();
  const here = (await headers()).get("x-plumbline-path") ?? paths.start;
  const w = words(locale);
  return (
    <PatientShell
      words={w.shell}
      clinic={clinic ?? { name: "Plumbline", phone: null, emergencyNumber: USUAL_EMERGENCY }}
      demo={clinic?.demo ? w.shell.demo : undefined}
      languageLinks={LOCALES.map((lang) => ({
        lang,
        label: w.languages[lang],
        href: inLanguage(here, lang),
        current: lang === locale,
      }))}
      foot={!isStopPage(here)}
      footLinks={[
        { href: paths.leaflet, label: w.pages.links.leaflet },
        { href: paths.about, label: w.pages.links.about },
        { href: paths.privacy, label: w.pages.links.privacy },
        { href: paths.accessibility, label: w.pages.links.accessibility },
      ]}
    >
      {children}
    </PatientShell>
  );
}

/** A stop page has no links to read more. */
const isStopPage = (here: string): boolean =>
  here.split("?")[0] === paths.intake.stop || /^\/status\/[^/]+\/worse\/stop(\?|$)/.test(here);

/** The same page in another language; the rest of its query stays. */
function inLanguage(here: string, lang: string): string {
  const [pathname = paths.start, query] = here.split("?");
  const search = new URLSearchParams(query);
  search.set("lang", lang);
  return `${pathname}?${search}`;
}
