import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { CLOSE_REASONS, REOPEN_REASONS } from "@/lib/cases/reasons";
import { closeFormWords, decideWords, reopenReasonWords } from "@/lib/i18n/staff/decide";
import { optionsOf } from "./options";
import { type Seen, SeenFields, saveLook } from "./SeenFields";

const { close, reopen, level } = decideWords;

/** The end of a case, with its reason. */
export function CloseForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/close" className="stack">
      <SeenFields {...seen} />
      <Select
        id="close-reason"
        name="reason"
        label={close.reason}
        empty={level.choose}
        options={optionsOf(CLOSE_REASONS, closeFormWords)}
      />
      <TextArea id="close-text" name="text" label={close.text} hint={close.hint} maxLength={2000} />
      <Button look={saveLook(seen)}>{close.save}</Button>
    </DoorForm>
  );
}

/** Back into review, with its reason. */
export function ReopenForm({ seen }: { seen: Seen }) {
  return (
    <DoorForm action="/api/case/reopen" className="stack">
      <SeenFields {...seen} />
      <Select
        id="reopen-reason"
        name="reason"
        label={reopen.reason}
        empty={level.choose}
        options={optionsOf(REOPEN_REASONS, reopenReasonWords)}
      />
      <TextArea id="reopen-text" name="text" label={reopen.text} maxLength={2000} />
      <Button look="primary">{reopen.save}</Button>
    </DoorForm>
  );
}
