import type { FieldValues } from "@/components/intake/fieldValues";
import type { OwnView } from "@/lib/cases/own/ownView";
import type { OwnForm } from "@/lib/cases/own/typed";
import { type Locale, type Words, words } from "@/lib/i18n/words";
import { errorWords } from "@/lib/intake/errorWords";

/** What each page beside the status page needs: the case as its patient may know it, words, and what was typed. */
export type OwnProps = {
  found: OwnView;
  words: Words;
  locale: Locale;
  /** what was typed when the form was refused, else what is stored */
  values: FieldValues;
  /** the sentence for each refused field */
  errors: Record<string, string>;
  clinic: { phone: string; emergencyNumber: string };
};

export function ownProps(
  form: OwnForm,
  found: OwnView,
  locale: Locale,
  clinic: OwnProps["clinic"],
): OwnProps {
  const typed = found.typed?.form === form ? found.typed : null;
  return {
    found,
    words: words(locale, found.voice),
    locale,
    values: typed ? typed.values : storedValues(found),
    errors: errorsOf(typed?.errors ?? [], locale),
    clinic,
  };
}

type Errors = NonNullable<OwnView["typed"]>["errors"];
export const errorsOf = (errors: Errors, locale: Locale): Record<string, string> =>
  Object.fromEntries(errors.map((error) => [error.field, errorWords(locale, error)]));

const storedValues = ({ phone, email, postalCode, preferences }: OwnView): FieldValues => ({
  phone: phone ?? "",
  email: email ?? "",
  postalCode: postalCode ?? "",
  ...Object.fromEntries(Object.entries(preferences).filter(([, value]) => value !== undefined)),
});
