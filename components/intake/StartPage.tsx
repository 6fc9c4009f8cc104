import { Button } from "@/components/ui/Button";
import { Details } from "@/components/ui/Details";
import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import type { Locale, Words } from "@/lib/i18n/words";

type Props = {
  locale: Locale;
  words: Words;
  emergencyNumber: string;
  /** when forms are read; null when there is no clinic yet */
  hours: string | null;
};

/** The emergency list, who reads the form and when, and one button. */
export function StartPage({ locale, words, emergencyNumber, hours }: Props) {
  const w = words.intake.start;
  return (
    <>
      <h1>{w.title}</h1>
      <EmergencyNotice title={w.emergencyTitle(emergencyNumber)}>
        <ul className="stack tight">
          {w.emergencySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </EmergencyNotice>
      {hours === null ? (
        <Notice kind="attention" title={w.noClinicTitle}>
          <p>{w.noClinic}</p>
        </Notice>
      ) : (
        <Begin locale={locale} w={w} sent={words.own.find.fromStart} hours={hours} />
      )}
    </>
  );
}

function Begin({
  locale,
  w,
  sent,
  hours,
}: {
  locale: Locale;
  w: Words["intake"]["start"];
  /** for whoever has sent one already */
  sent: string;
  hours: string;
}) {
  return (
    <>
      <p>
        {w.notEmergency} <b>{w.noOneReads}</b> {w.weLook(hours)} {w.ifWorse}
      </p>
      <ul className="stack tight">
        {w.about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post" action="/api/intake/start">
        <input type="hidden" name="locale" value={locale} />
        <div className="line apart">
          <Button look="primary">{w.button}</Button>
          <a href={paths.intake.resume}>{w.haveCode}</a>
          <a href={paths.findStatus}>{sent}</a>
        </div>
      </form>
      <p>
        <a href={paths.leaflet}>{w.leaflet}</a>
      </p>
      <Details summary={w.whatWeDo}>
        <p>{w.whatWeDoText}</p>
        <p>
          <a href={paths.privacy}>{w.more}</a>
        </p>
      </Details>
    </>
  );
}
