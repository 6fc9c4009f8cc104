import type { Metadata } from "next";
import { Statement } from "@/components/statement/Statement";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await pageLocale()).pages.about.title };
}

export default async function About() {
  return <Statement {...words(await pageLocale()).pages.about} />;
}
