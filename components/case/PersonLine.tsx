import { PhoneLink } from "@/components/ui/PhoneLink";
import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { personShort } from "@/lib/i18n/staff/person";
import { birthDateWords } from "@/lib/i18n/staff/times";

/** Reference, age, sex, birth date, phone, language: what one reads out to be sure of the person. */
export function PersonLine({ found }: { found: CaseView }) {
  const { reference, person } = found;
  const born = person.dateOfBirth ? w.born(birthDateWords(person.dateOfBirth)) : w.noBirthDate;
  return (
    <p className="line quiet person-line">
      <span className="mono ink">{reference}</span>
      <span>
        {personShort(found)} · {born}
      </span>
      {person.phone ? <PhoneLink phone={person.phone} /> : <span>{w.noPhone}</span>}
      <span>
        {languageName(person.preferredLanguage)}, {interpreter(person.interpreterNeeded)}
      </span>
      {person.email ? <span>{person.email}</span> : null}
      {person.postalCode ? <span>{w.postalCode(person.postalCode)}</span> : null}
    </p>
  );
}

const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** "Spanish" for "es"; a tag that is no tag stands as it was given. */
function languageName(tag: string | null): string {
  if (!tag) return w.languageUnknown;
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const interpreter = (needed: boolean | null): string =>
  needed === null ? w.interpreter.unknown : needed ? w.interpreter.yes : w.interpreter.no;
