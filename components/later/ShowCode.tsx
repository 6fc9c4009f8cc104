import { fieldId } from "@/components/intake/fieldText";
import { oneValue } from "@/components/intake/fieldValues";
import { Button, ButtonLink } from "@/components/ui/Button";
import { Details } from "@/components/ui/Details";
import { TextInput } from "@/components/ui/TextInput";
import { dateText } from "@/lib/i18n/dates";
import { BirthForm } from "./BirthForm";
import type { CodeProps } from "./laterProps";

/** The code, the date that goes with it, and how both are used. */
export function ShowCode(props: CodeProps) {
  const { words, locale, code, birthDate, keptUntil, address, goOn } = props;
  const w = words.later;
  return (
    <>
      <h1>{w.codeTitle}</h1>
      <dl className="card stack close">
        <div>
          <dt className="quiet">{w.code}</dt>
          <dd className="mono text-xl">{code}</dd>
        </div>
        <div>
          <dt className="quiet">{w.birth}</dt>
          <dd>{birthDate ? dateText(birthDate, locale) : null}</dd>
        </div>
        <div>
          <dt className="quiet">{w.kept}</dt>
          <dd>{keptUntil}</dd>
        </div>
      </dl>
      <p>
        <b>{w.saved}</b> {w.writeDown} {w.howTo(address)}
      </p>
      <p>{w.seen}</p>
      <ButtonLink href={goOn}>{w.goOn}</ButtonLink>
      <MailLink {...props} />
      <div className="stack close">
        <Details summary={w.change} open={props.errors.dateOfBirth !== undefined}>
          <BirthForm {...props} button={w.changeButton} look="secondary" />
        </Details>
        <Details summary={w.fresh}>
          <Act action="/api/intake/later" name="fresh" text={w.freshText} button={w.fresh} />
        </Details>
        <Details summary={w.leave}>
          <Act action="/api/intake/leave" text={w.leaveText} button={w.leaveButton} />
        </Details>
      </div>
    </>
  );
}

function MailLink({ words, typed, errors, mailed }: CodeProps) {
  const w = words.later;
  return (
    <form method="post" action="/api/intake/mail-link" noValidate className="stack close">
      <h2>{w.mailTitle}</h2>
      {mailed ? <p role="status">{mailed}</p> : null}
      <TextInput
        id={fieldId("email")}
        name="email"
        type="email"
        autoComplete="email"
        label={w.email}
        hint={w.emailHint}
        defaultValue={oneValue(typed, "email") ?? ""}
        error={errors.email}
        errorPrefix={words.controls.errorPrefix}
      />
      <Button>{w.send}</Button>
    </form>
  );
}

type ActProps = { action: string; name?: string; text: string; button: string };

/** One thing to do, with what it does said before its button. */
function Act({ action, name, text, button }: ActProps) {
  return (
    <form method="post" action={action} className="stack close">
      <p>{text}</p>
      <Button name={name} value={name ? "yes" : undefined}>
        {button}
      </Button>
    </form>
  );
}
