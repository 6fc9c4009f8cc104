import type { Metadata } from "next";
import { StartPage } from "@/components/intake/StartPage";
import { theClinic } from "@/lib/base/clinic";
import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { hoursSchema, USUAL_HOURS } from "@/lib/cases/hours";
import { hoursText } from "@/lib/i18n/hoursText";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { clinicTitle } from "../clinicTitle";
import { guarded } from "./guarded";

export async function generateMetadata(): Promise<Metadata> {
  return clinicTitle(words(await pageLocale()).intake.start.title);
}

/** Where every patient begins: the emergency list first, then who reads the form and when. */
export default function Start() {
  return guarded(async () => {
    const locale = await pageLocale();
    const clinic = await theClinic();
    const hours = hoursSchema.safeParse(clinic?.hours);
    const { week } = hours.success ? hours.data : USUAL_HOURS;
    return (
      <StartPage
        locale={locale}
        words={words(locale)}
        emergencyNumber={clinic?.emergencyNumber ?? USUAL_EMERGENCY}
        hours={clinic ? hoursText(week, locale) : null}
      />
    );
  });
}
