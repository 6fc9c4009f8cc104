import { PhoneLink } from "@/components/ui/PhoneLink";
import { OwnFrame } from "./OwnFrame";
import type { OwnProps } from "./ownProps";

/** Nothing can be changed about a form that is closed: whom to call. */
export function OwnClosed(props: OwnProps) {
  const { words, clinic } = props;
  return (
    <OwnFrame {...props} errors={{}} title={words.own.change.title}>
      <p>
        {words.own.closed} <PhoneLink phone={clinic.phone} />
      </p>
    </OwnFrame>
  );
}
