import { BirthDate } from "@/components/intake/BirthDate";
import { fieldId } from "@/components/intake/fieldText";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { TextInput } from "@/components/ui/TextInput";
import { paths } from "@/lib/base/paths";
import type { Locale, Words } from "@/lib/i18n/words";

type Props = {
  words: Words;
  locale: Locale;
  /** of a mailed link: it stands in for the code */
  token: string | null;
  problem: "wrong" | "many" | null;
  /** how long a form is kept */
  days: number;
  clinicPhone: string | null;
};

/** Asks for code and date of birth, or after a mailed link for the date alone. What is wrong of the two is never said. */
export function ResumePage({ words, locale, token, problem, days, clinicPhone }: Props) {
  const w = words.later.resume;
  const first = token === null ? "code" : "dateOfBirth";
  const error = problem ? problemText(words, problem, token, days) : undefined;
  const errors = error ? [{ href: `#${fieldId(first)}`, text: error }] : [];
  return (
    <>
      <ErrorSummary title={words.shell.errorTitle} errors={errors} />
      <h1>{w.title}</h1>
      <p>{token === null ? w.why : w.whyLink}</p>
      <form method="post" action="/api/intake/resume" noValidate>
        {token === null ? (
          <TextInput
            id={fieldId("code")}
            name="code"
            label={w.code}
            hint={w.codeHint}
            width="medium"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            error={error}
            errorPrefix={words.controls.errorPrefix}
          />
        ) : (
          <input type="hidden" name="token" value={token} />
        )}
        <BirthDate
          locale={locale}
          words={words}
          values={{}}
          label={w.dateOfBirth}
          hint={words.intake.contact.dateOfBirthHint}
          error={first === "dateOfBirth" ? error : undefined}
        />
        <Button look="primary">{w.button}</Button>
      </form>
      <section className="stack close">
        <h2>{w.none}</h2>
        <p className="line apart">
          {token === null ? null : <a href={paths.intake.resume}>{w.useCode}</a>}
          <a href={paths.start}>{w.startNew}</a>
          {clinicPhone ? (
            <span>
              {words.shell.clinic} <PhoneLink phone={clinicPhone} />
            </span>
          ) : null}
        </p>
      </section>
    </>
  );
}

function problemText(
  { later: { resume: w } }: Words,
  problem: "wrong" | "many",
  token: string | null,
  days: number,
): string {
  if (problem === "many") return w.tooMany;
  return token === null ? w.wrong(days) : w.wrongLink(days);
}
