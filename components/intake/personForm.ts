import type { Words } from "@/lib/i18n/words";
import type { Presence, ProxyPerson } from "@/lib/intake/proxy";
import { fieldId } from "./fieldText";
import { type FieldValues, oneValue } from "./fieldValues";

/** What every form about the person gets: values and errors by the names of the fields. */
export type PersonFormProps = {
  words: Words;
  values: FieldValues;
  errors: Readonly<Record<string, string>>;
  back: boolean;
};

export type TypedProps = Pick<PersonFormProps, "words" | "values" | "errors">;

/** Id, name, value and error of one typed field. */
export const typedField = (name: string, { words, values, errors }: TypedProps) => ({
  id: fieldId(name),
  name,
  error: errors[name],
  errorPrefix: words.controls.errorPrefix,
  defaultValue: oneValue(values, name) ?? "",
});

type Person = {
  firstName?: string;
  phone?: string;
  fullName?: string;
  dateOfBirth?: string;
  email?: string;
  preferredLanguage?: string;
  interpreterNeeded?: boolean;
  postalCode?: string;
  consentVersion?: string;
  proxy?: ProxyPerson;
  presence?: Presence;
};

/** The person as far as it is known, as the fields that would post it. */
export function personValues(person: Person): FieldValues {
  const { interpreterNeeded, dateOfBirth, consentVersion, proxy, presence: _, ...texts } = person;
  const [year, month, day] = (dateOfBirth ?? "").split("-").map((part) => part.replace(/^0+/, ""));
  return {
    ...texts,
    ...(dateOfBirth && {
      "dateOfBirth.year": year ?? "",
      "dateOfBirth.month": month ?? "",
      "dateOfBirth.day": day ?? "",
    }),
    ...(interpreterNeeded !== undefined && { interpreterNeeded: interpreterNeeded ? "yes" : "no" }),
    ...(consentVersion && { accepted: "yes" }),
    ...(proxy && {
      proxyName: proxy.name,
      proxyRelation: proxy.relation,
      proxyPhone: proxy.phone ?? "",
    }),
  };
}
