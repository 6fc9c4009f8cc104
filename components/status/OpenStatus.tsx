import { BirthDate } from "@/components/intake/BirthDate";
import { fieldId } from "@/components/intake/fieldText";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { TextInput } from "@/components/ui/TextInput";
import { paths } from "@/lib/base/paths";
import type { Locale, Words } from "@/lib/i18n/words";

type Props = {
  words: Words;
  locale: Locale;
  /** null where it is asked for too */
  reference: string | null;
  problem: "wrong" | "many" | null;
};

/** Asks for the date of birth; says the same of a wrong one and of a reference that does not exist. */
export function OpenStatus({ words, locale, reference, problem }: Props) {
  const w = words.status.open;
  const error = problem === null ? undefined : problem === "wrong" ? w.wrong : w.tooMany;
  const errors = error ? [{ href: `#${fieldId("dateOfBirth")}`, text: error }] : [];
  return (
    <>
      <ErrorSummary title={words.shell.errorTitle} errors={errors} />
      <h1>{w.title}</h1>
      <p>{w.why}</p>
      <form method="post" action="/api/status/open" noValidate className="stack loose">
        {reference === null ? (
          <TextInput
            id={fieldId("reference")}
            name="reference"
            label={w.reference}
            hint={words.own.find.referenceHint}
            width="medium"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        ) : (
          <>
            <input type="hidden" name="reference" value={reference} />
            <dl>
              <dt className="quiet">{w.reference}</dt>
              <dd className="mono text-xl">{reference}</dd>
            </dl>
          </>
        )}
        <BirthDate
          locale={locale}
          words={words}
          values={{}}
          label={w.dateOfBirth}
          hint={words.intake.contact.dateOfBirthHint}
          error={error}
        />
        <Button look="primary">{w.button}</Button>
      </form>
      {reference === null ? null : (
        <p>
          <a href={paths.findStatus}>{words.own.find.other}</a>
        </p>
      )}
    </>
  );
}
