import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { paths } from "@/lib/base/paths";
import { SELF_CARE_WAYS } from "@/lib/cases/reasons";
import { decideWords, selfCareWords } from "@/lib/i18n/staff/decide";
import { optionsOf } from "./options";
import { type Seen, SeenFields, saveLook } from "./SeenFields";

const w = decideWords.selfCare;

/** Advice, and how it was given. */
export function SelfCareForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/self-care" className="stack">
      <SeenFields {...seen} />
      <Select
        id="self-care-way"
        name="way"
        label={w.way}
        empty={decideWords.level.choose}
        options={optionsOf(SELF_CARE_WAYS, selfCareWords)}
      />
      <TextArea id="self-care-text" name="text" label={w.text} hint={w.hint} maxLength={2000} />
      <p className="meta">
        {w.leaflet} <a href={paths.leaflet}>{w.leafletLink}</a>
      </p>
      <Button look={saveLook(seen)}>{w.save}</Button>
    </DoorForm>
  );
}
