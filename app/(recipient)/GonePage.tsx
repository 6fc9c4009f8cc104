import { theClinic } from "@/lib/base/clinic";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { RecipientFrame } from "./RecipientFrame";

/** An unknown, replaced or expired link: all look the same, and say whom to call. */
export async function GonePage() {
  const w = words(await pageLocale()).reply;
  const clinic = await theClinic();
  const said = (
    <>
      <h1>{w.goneTitle}</h1>
      <p>{w.goneText}</p>
    </>
  );
  if (!clinic) return <main data-side="patient">{said}</main>;
  return <RecipientFrame clinicId={clinic.id}>{said}</RecipientFrame>;
}
