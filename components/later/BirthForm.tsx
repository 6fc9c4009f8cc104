import { BirthDate } from "@/components/intake/BirthDate";
import { personValues } from "@/components/intake/personForm";
import { Button, type ButtonLook } from "@/components/ui/Button";
import type { LaterProps } from "./laterProps";

type Props = LaterProps & { button: string; look: ButtonLook };

/** The date of birth that opens the form again, with what was typed or else what is known. */
export function BirthForm(props: Props) {
  const { words, locale, birthDate, typed, errors, button, look } = props;
  const known = personValues(birthDate ? { dateOfBirth: birthDate } : {});
  return (
    <form method="post" action="/api/intake/later" noValidate className="stack">
      <BirthDate
        locale={locale}
        words={words}
        values={errors.dateOfBirth ? typed : known}
        label={words.later.dateOfBirth}
        hint={words.intake.contact.dateOfBirthHint}
        error={errors.dateOfBirth}
      />
      <Button look={look}>{button}</Button>
    </form>
  );
}
