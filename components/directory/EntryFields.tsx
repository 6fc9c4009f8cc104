import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextInput } from "@/components/ui/TextInput";
import { LANGUAGES, SPECIALTIES } from "@/lib/directory/fields";
import type { SpecialistView } from "@/lib/directory/view";
import { destinationWords } from "@/lib/i18n/staff/case";
import { directoryWords } from "@/lib/i18n/staff/directory";
import { languageName } from "./languages";

const w = directoryWords.fields;
const specialties = SPECIALTIES.map((value) => ({ value, label: destinationWords[value] }));
const languages = LANGUAGES.map((value) => ({ value, label: languageName(value) }));

/** What can be said of an office: for a new entry and for a change of one. */
export function EntryFields({ entry }: { entry: SpecialistView | null }) {
  const line = (
    name: "name" | "organisation" | "email" | "phone" | "addressLine" | "city" | "postalCode",
  ) => ({
    id: name,
    name,
    label: w[name],
    defaultValue: entry?.[name],
    required: true,
  });
  return (
    <>
      <TextInput {...line("name")} hint={w.nameHint} maxLength={120} />
      <TextInput {...line("organisation")} maxLength={160} />
      <Select
        id="specialty"
        name="specialty"
        label={w.specialty}
        options={specialties}
        empty={w.choose}
        defaultValue={entry?.specialty}
        required
      />
      <TextInput {...line("email")} type="email" hint={w.emailHint} maxLength={254} />
      <TextInput {...line("phone")} type="tel" width="medium" maxLength={40} />
      <TextInput {...line("addressLine")} maxLength={200} />
      <TextInput {...line("city")} width="medium" maxLength={100} />
      <TextInput {...line("postalCode")} width="short" maxLength={12} />
      <FieldGroup text={{ id: "languages", label: w.languages, mark: w.optional }}>
        <Choices
          type="checkbox"
          id="languages"
          name="languages"
          options={languages}
          chosen={entry?.languages ?? []}
          layout="row"
        />
      </FieldGroup>
      <TextArea
        id="note"
        name="note"
        label={w.note}
        hint={w.noteHint}
        mark={w.optional}
        maxLength={1000}
        defaultValue={entry?.note}
      />
    </>
  );
}
