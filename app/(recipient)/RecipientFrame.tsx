import { headers } from "next/headers";
import type { ReactNode } from "react";
import { RecipientShell } from "@/components/ui/RecipientShell";
import { clinicById } from "@/lib/base/clinic";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { LOCALES, words } from "@/lib/i18n/words";

type Props = { clinicId: string; organisation?: string; children: ReactNode };

/** The frame around the pages of a specialist's office: whose letter, for whom, and whom to call if it is the wrong one. */
export async function RecipientFrame({ clinicId, organisation, children }: Props) {
  const locale = await pageLocale();
  const clinic = await clinicById(clinicId);
  const w = words(locale);
  const path = ((await headers()).get("x-plumbline-path") ?? "/").split("?")[0];
  return (
    <RecipientShell
      words={w.shell}
      clinic={clinic}
      {...(organisation ? { recipient: w.reply.forOffice(organisation) } : {})}
      demo={clinic.demo ? w.shell.demo : undefined}
      languageLinks={LOCALES.map((lang) => ({
        lang,
        label: w.languages[lang],
        href: `${path}?lang=${lang}`,
        current: lang === locale,
      }))}
      foot={
        <p>
          {w.reply.wrongOffice(clinic.name)} <a href={`tel:${clinic.phone}`}>{clinic.phone}</a>
        </p>
      }
    >
      {children}
    </RecipientShell>
  );
}
