import { Icon } from "@/components/ui/Icon";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { StopProps } from "./stopProps";

type Props = Pick<StopProps, "words" | "clinic" | "alert" | "here">;

/** Whether the clinic knows: never said before a mail server took the alert. */
export function AlertLine({ words, clinic, alert, here }: Props) {
  const w = words.intake.stop;
  switch (alert.state) {
    case "reached":
      return (
        <p className="line top-aligned">
          <Icon name="check" />
          <span>
            <b>{w.alerted(clinic.name)}</b> {w.at(alert.time)} {w.saved}
          </span>
        </p>
      );
    case "trying":
      return (
        <p>
          {w.alerting} {w.saved} <a href={here}>{w.checkAgain}</a>
        </p>
      );
    case "not":
      return (
        <p>
          <b>
            {w.notReached} <PhoneLink phone={clinic.phone} />.
          </b>{" "}
          {alert.closedUntil ? `${w.closed(alert.closedUntil)} ` : null}
          {w.saved}
        </p>
      );
  }
}
