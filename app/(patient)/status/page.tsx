import type { Metadata } from "next";
import { OpenStatus } from "@/components/status/OpenStatus";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../guarded";

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { own, shell } = words(await pageLocale());
  return { title: ((await searchParams).problem ? shell.errorPrefix : "") + own.find.title };
}

/** For whoever has a reference and no address to open. */
export default function FindStatus({ searchParams }: Props) {
  return guarded(async () => {
    const locale = await pageLocale();
    const { problem } = await searchParams;
    return (
      <OpenStatus
        words={words(locale)}
        locale={locale}
        reference={null}
        problem={problem === "wrong" || problem === "many" ? problem : null}
      />
    );
  });
}
