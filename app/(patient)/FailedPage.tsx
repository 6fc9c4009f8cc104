import { ButtonLink } from "@/components/ui/Button";
import type { ClinicView } from "@/lib/base/clinic";
import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { type Locale, words } from "@/lib/i18n/words";

type Props = {
  locale: Locale;
  clinic: ClinicView | null;
  requestId: string;
  /** true only inside the form, where each finished screen was saved */
  saved: boolean;
};

/** What happened, whether the answers are safe, what to do, and the numbers to call. */
export function FailedPage({ locale, clinic, requestId, saved }: Props) {
  const { shell, pages, emergencyLine, problemPage } = words(locale);
  return (
    <>
      <h1>{shell.failedTitle}</h1>
      <p>
        {saved ? `${pages.saved} ` : null}
        {shell.failedText}
      </p>
      <p>
        <b>
          {clinic
            ? emergencyLine.withClinic(clinic.emergencyNumber, clinic.phone)
            : emergencyLine.alone(USUAL_EMERGENCY)}
        </b>
      </p>
      <div className="line">
        <ButtonLink look="primary" href="">
          {pages.tryAgain}
        </ButtonLink>
      </div>
      <p className="meta">
        {problemPage.requestId}: {requestId}
      </p>
    </>
  );
}
