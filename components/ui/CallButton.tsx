import { ButtonLink } from "./Button";
import { Icon } from "./Icon";
import { phoneHref } from "./PhoneLink";

/** The button of an emergency: one tap calls. */
export function CallButton({ number, label }: { number: string; label: string }) {
  return (
    <ButtonLink look="call" href={phoneHref(number)}>
      <Icon name="phone" />
      {label}
    </ButtonLink>
  );
}
