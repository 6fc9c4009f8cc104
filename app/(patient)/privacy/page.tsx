import type { Metadata } from "next";
import { Statement } from "@/components/statement/Statement";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await pageLocale()).pages.privacy.title };
}

export default async function Privacy() {
  return <Statement {...words(await pageLocale()).pages.privacy} />;
}
