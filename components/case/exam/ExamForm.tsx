import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { GAITS, PART_IDS } from "@/lib/cases/exam/findings";
import { gaitWords, partWords, examWords as w } from "@/lib/i18n/staff/exam";
import { optionsOf } from "../decide/options";
import { type Seen, SeenFields } from "../decide/SeenFields";
import { PartFields } from "./PartFields";

/** Five parts, each with "not examined" chosen until something else is. */
export function ExamForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/examine" className="stack tight pbs-2">
      <SeenFields {...seen} />
      <p className="hint">{w.hint}</p>
      {PART_IDS.map((part) => (
        <PartFields key={part} part={part} />
      ))}
      <div className="exam-part">
        <Select
          id="exam-gait"
          name="gait"
          label={partWords.gait}
          options={optionsOf(GAITS, gaitWords).map(({ value, label }) => ({
            value,
            label: label.charAt(0).toUpperCase() + label.slice(1),
          }))}
        />
      </div>
      <TextArea id="exam-note" name="note" label={w.note} rows={2} maxLength={2000} />
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}
