import { typedField } from "@/components/intake/personForm";
import { Button } from "@/components/ui/Button";
import { TextArea } from "@/components/ui/TextArea";
import { paths } from "@/lib/base/paths";
import { OwnFrame } from "./OwnFrame";
import type { OwnProps } from "./ownProps";

/** Asks once, and says what it does: it ends the form, or it asks the clinic to. */
export function WithdrawPage(props: OwnProps) {
  const { words, found, clinic } = props;
  const w = words.own.withdraw;
  return (
    <OwnFrame {...props} title={w.title}>
      <p>{found.endsByItself ? w.ends : w.asks}</p>
      <p>
        <b>{w.stillHelp(clinic.emergencyNumber)}</b>
      </p>
      <form method="post" action="/api/status/withdraw" noValidate>
        <TextArea
          {...typedField("text", props)}
          label={w.text}
          mark={words.shell.optional}
          maxLength={2000}
        />
        <div className="line apart">
          <Button look="primary">{found.endsByItself ? w.yes : w.ask}</Button>
          <a href={paths.status(found.reference)}>{w.no}</a>
        </div>
      </form>
    </OwnFrame>
  );
}
