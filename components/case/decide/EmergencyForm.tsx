import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { EMERGENCY_DONE, SPOKEN_TO } from "@/lib/cases/reasons";
import { decideWords, emergencyDoneWords, spokenToWords } from "@/lib/i18n/staff/decide";
import { optionsOf } from "./options";
import { type Seen, SeenFields } from "./SeenFields";

const w = decideWords.emergency;

/** What was done about an emergency, and who was spoken to; by whom is in the trail. */
export function EmergencyForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/emergency" className="stack">
      <SeenFields {...seen} />
      <Select
        id="emergency-done"
        name="done"
        label={w.done}
        empty={decideWords.level.choose}
        options={optionsOf(EMERGENCY_DONE, emergencyDoneWords)}
      />
      <Select
        id="emergency-spoken"
        name="spokenTo"
        label={w.spokenTo}
        empty={decideWords.level.choose}
        options={optionsOf(SPOKEN_TO, spokenToWords)}
      />
      <TextArea id="emergency-text" name="text" label={w.text} maxLength={2000} />
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}
