import { fieldId } from "@/components/intake/fieldText";
import { oneValue } from "@/components/intake/fieldValues";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import { paths } from "@/lib/base/paths";
import type { StatusView } from "@/lib/cases/statusView";
import { errorWords } from "@/lib/intake/errorWords";
import type { Saying } from "./saying";

/** How to come back: reference and date of birth, a link by mail, paper. Its mail form is not for a closed case. */
export function KeepCopy({ view, saying }: { view: StatusView; saying: Saying }) {
  const { w, own } = saying;
  return (
    <section className="stack close">
      <h2>{own.link.title}</h2>
      <p>
        {w.keep(view.address)} <span className="print:hidden">{own.link.print}</span>
      </p>
      <p className="print:hidden">
        <a href={paths.receipt(view.reference, saying.when.locale)} download>
          {own.link.download}
        </a>
      </p>
      {view.closed ? null : <MailCopy view={view} saying={saying} />}
    </section>
  );
}

function MailCopy({
  view,
  saying: { own, when, errorPrefix },
}: {
  view: StatusView;
  saying: Saying;
}) {
  const typed = view.typed?.form === "link" ? view.typed : null;
  const error = typed?.errors[0];
  return (
    <form method="post" action="/api/status/link" noValidate className="stack close print:hidden">
      <p>{own.link.text}</p>
      <TextInput
        id={fieldId("email")}
        name="email"
        type="email"
        autoComplete="email"
        label={own.link.email}
        defaultValue={typed ? (oneValue(typed.values, "email") ?? "") : (view.email ?? "")}
        error={error ? errorWords(when.locale, error) : undefined}
        errorPrefix={errorPrefix}
      />
      <Button>{own.link.send}</Button>
    </form>
  );
}
