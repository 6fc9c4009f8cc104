import type { ReactNode } from "react";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { Step } from "@/components/ui/Steps";
import { paths } from "@/lib/base/paths";
import type { When } from "@/lib/i18n/dates";
import type { Words } from "@/lib/i18n/words";

export type StatusWords = Words["status"];
/** What is needed to say something of a case: words, zone, time, and the number to call. */
export type Saying = {
  w: StatusWords;
  own: Words["own"];
  when: When;
  now: Date;
  clinicPhone: string;
  errorTitle: string;
  errorPrefix: string;
};

export const sayingOf = (
  { status, own, shell, controls }: Words,
  about: Pick<Saying, "when" | "now" | "clinicPhone">,
): Saying => ({
  ...about,
  w: status,
  own,
  errorTitle: shell.errorTitle,
  errorPrefix: controls.errorPrefix,
});

export const nowStep = (title: ReactNode, note?: ReactNode): Step => ({
  key: "now",
  state: "now",
  title,
  note,
});

/** A sentence that ends with the clinic's number. */
export const callUs = (text: string, { clinicPhone }: Saying): ReactNode => (
  <>
    {text} <PhoneLink phone={clinicPhone} />
  </>
);

/** What to do at home, and the leaflet that says it at length. */
export const helpYourself = ({ w }: Saying): ReactNode => (
  <>
    {w.selfCareText} <a href={paths.leaflet}>{w.selfCareMore}</a>
  </>
);
