import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { GAITS, NOT_EXAMINED, PART_IDS } from "@/lib/cases/exam/findings";
import { AS_REST } from "@/lib/cases/exam/form";
import { gaitWords, partWords, scopeWords, examWords as w } from "@/lib/i18n/staff/exam";
import { optionsOf } from "../decide/options";
import { type Seen, SeenFields } from "../decide/SeenFields";
import { PartFields } from "./PartFields";
import { RestFields } from "./RestFields";

const GAITS_SEEN = GAITS.filter((gait) => gait !== NOT_EXAMINED);
/** "Normal" as the first with its letter; "as above" stands until something else is chosen. */
const GAIT_OPTIONS = [
  ...optionsOf([AS_REST], scopeWords),
  ...optionsOf([...GAITS_SEEN, NOT_EXAMINED], gaitWords).map(({ value, label }) => ({
    value,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  })),
];

/** One line for all five parts, which stays "not examined" until somebody says otherwise, and each part for itself. */
export function ExamForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/examine" className="stack tight pbs-2">
      <SeenFields {...seen} />
      <p className="hint">{w.hint}</p>
      <RestFields />
      {PART_IDS.map((part) => (
        <PartFields key={part} part={part} />
      ))}
      <div className="exam-part">
        <Select id="exam-gait" name="gait" label={partWords.gait} options={GAIT_OPTIONS} />
      </div>
      <TextArea id="exam-note" name="note" label={w.note} rows={2} maxLength={2000} />
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}
