import "server-only";
import type { Metadata } from "next";
import { ResumePage } from "@/components/later/ResumePage";
import { theClinicOrLast } from "@/lib/base/clinic";
import { readSettings } from "@/lib/base/settings";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../guarded";

export type Problem = { searchParams: Promise<{ problem?: string | string[] }> };

/** Titles hold no token: they stay in the history of a shared computer. */
export async function resumeTitle({ searchParams }: Problem): Promise<Metadata> {
  const { shell, later } = words(await pageLocale());
  const wrong = (await searchParams).problem ? shell.errorPrefix : "";
  return { title: wrong + later.resume.title };
}

/** The page that asks for code and date of birth; a link's token stands in for the code. Opening it uses nothing up. */
export const resumePage = ({ searchParams }: Problem, token: string | null) =>
  guarded(async () => {
    const locale = await pageLocale();
    const { problem } = await searchParams;
    const clinic = await theClinicOrLast();
    return (
      <ResumePage
        words={words(locale)}
        locale={locale}
        token={token}
        problem={problem === "wrong" || problem === "many" ? problem : null}
        days={(clinic?.settings ?? readSettings({})).draftDays}
        clinicPhone={clinic?.phone ?? null}
      />
    );
  });
