import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import type { SpecialistView } from "@/lib/directory/view";
import { directoryWords as w } from "@/lib/i18n/staff/directory";
import { EntryFields } from "./EntryFields";

/** The fields of the staff stand closer than those of a patient. */
const FIELDS = "stack [&>.question+.question]:mt-4";

export function AddForm() {
  return (
    <DoorForm className={FIELDS} action="/api/directory/add">
      <EntryFields entry={null} />
      <Button look="primary">{w.addSubmit}</Button>
    </DoorForm>
  );
}

export function ChangeForm({ entry }: { entry: SpecialistView }) {
  return (
    <DoorForm className={FIELDS} action="/api/directory/change">
      <Guard entry={entry} />
      <EntryFields entry={entry} />
      <div>
        <label className="pick whitespace-normal">
          <input type="checkbox" name="verified" value="yes" />
          {w.fields.verified}
        </label>
      </div>
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}

export function RetireForm({ entry }: { entry: SpecialistView }) {
  return (
    <DoorForm action="/api/directory/retire">
      <Guard entry={entry} />
      <Button>{w.retire}</Button>
    </DoorForm>
  );
}

export function RestoreForm({ entry }: { entry: SpecialistView }) {
  return (
    <DoorForm action="/api/directory/restore">
      <Guard entry={entry} />
      <Button>{w.restore}</Button>
    </DoorForm>
  );
}

/** Which entry, and which state of it this person has seen. */
function Guard({ entry }: { entry: SpecialistView }) {
  return (
    <>
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="version" value={entry.version} />
    </>
  );
}
