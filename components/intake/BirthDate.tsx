import { DateInput } from "@/components/ui/DateInput";
import type { Locale, Words } from "@/lib/i18n/words";
import { fieldId } from "./fieldText";
import { type FieldValues, oneValue } from "./fieldValues";

const MONTH_FIRST = ["month", "day", "year"] as const;
const DAY_FIRST = ["day", "month", "year"] as const;

type Props = {
  locale: Locale;
  words: Words;
  values: FieldValues;
  label: string;
  hint: string;
  error: string | undefined;
};

/** The date of birth, in the order of the language; posted as dateOfBirth.day, .month and .year. */
export function BirthDate({ locale, words, values, label, hint, error }: Props) {
  const part = (name: string): string => oneValue(values, `dateOfBirth.${name}`) ?? "";
  return (
    <DateInput
      text={{
        id: fieldId("dateOfBirth"),
        label,
        hint,
        error,
        errorPrefix: words.controls.errorPrefix,
      }}
      name="dateOfBirth"
      words={words.controls.date}
      values={{ day: part("day"), month: part("month"), year: part("year") }}
      order={locale === "en" ? MONTH_FIRST : DAY_FIRST}
      autoComplete="bday"
    />
  );
}
