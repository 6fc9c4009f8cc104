import type { Metadata } from "next";
import { PrivacyPage } from "@/components/statement/PrivacyPage";
import { theClinicOrLast } from "@/lib/base/clinic";
import { agreementOf, currentAgreement } from "@/lib/i18n/agreements";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { nowhere } from "../nowhere";

type Props = { searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const shown = await asked(searchParams);
  return { title: (shown ?? currentAgreement()).words[await pageLocale()].notice.title };
}

/** The notice in force with the text people agree to; an old version by its name. */
export default async function Privacy({ searchParams }: Props) {
  const locale = await pageLocale();
  const shown = await asked(searchParams);
  if (!shown) nowhere();
  return (
    <PrivacyPage
      locale={locale}
      w={words(locale).pages.privacy}
      shown={shown}
      clinicName={(await theClinicOrLast())?.name ?? null}
    />
  );
}

async function asked(searchParams: Props["searchParams"]) {
  const { version } = await searchParams;
  if (version === undefined) return currentAgreement();
  return typeof version === "string" ? agreementOf(version) : null;
}
