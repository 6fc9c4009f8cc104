import type { Metadata } from "next";
import { Leaflet } from "@/components/leaflet/Leaflet";
import { theClinicOrLast } from "@/lib/base/clinic";
import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await pageLocale()).leaflet.title };
}

/** Open to anyone, with or without a form. It reads the clinic's numbers, and goes on without them. */
export default async function BackPain() {
  const clinic = await theClinicOrLast();
  return (
    <Leaflet
      words={words(await pageLocale())}
      emergencyNumber={clinic?.emergencyNumber ?? USUAL_EMERGENCY}
      clinicPhone={clinic?.phone ?? null}
    />
  );
}
