import { BirthForm } from "./BirthForm";
import type { LaterProps } from "./laterProps";

/** Before there is a code: that all is saved, and the date of birth. */
export function AskBirth(props: LaterProps) {
  const w = props.words.later;
  return (
    <>
      <h1>{w.title}</h1>
      <p>
        <b>{w.saved}</b> {w.why}
      </p>
      <BirthForm {...props} button={w.getCode} look="primary" />
      <p>
        <a href={props.goOn}>{w.goOn}</a>
      </p>
    </>
  );
}
