import { Reach } from "@/components/intake/ContactForm";
import { typedField } from "@/components/intake/personForm";
import { Button } from "@/components/ui/Button";
import { SummaryList } from "@/components/ui/SummaryList";
import { TextArea } from "@/components/ui/TextArea";
import { TextInput } from "@/components/ui/TextInput";
import { dateText } from "@/lib/i18n/dates";
import { OwnFrame } from "./OwnFrame";
import type { OwnProps } from "./ownProps";

/** Phone, mail and postal code change at once; name and birth date are asked to be changed. */
export function ContactPage(props: OwnProps) {
  const { words, found, locale } = props;
  const w = words.own.contact;
  const contact = words.intake.contact;
  const born = found.dateOfBirth ? dateText(found.dateOfBirth, locale) : "–";
  return (
    <OwnFrame {...props} title={w.title}>
      <p>{w.why}</p>
      <form method="post" action="/api/status/contact" noValidate>
        <Reach {...props} />
        <TextInput
          {...typedField("postalCode", props)}
          label={contact.postalCode}
          mark={words.shell.optional}
          autoComplete="postal-code"
          width="short"
        />
        <section className="stack close">
          <h2>{w.known}</h2>
          <SummaryList
            rows={[
              { key: "name", label: contact.fullName, value: found.fullName ?? "–" },
              { key: "born", label: contact.dateOfBirth, value: born },
            ]}
          />
        </section>
        <TextArea
          {...typedField("correction", props)}
          label={w.correction}
          hint={w.correctionHint}
          mark={words.shell.optional}
          maxLength={2000}
        />
        <Button look="primary">{w.save}</Button>
      </form>
    </OwnFrame>
  );
}
