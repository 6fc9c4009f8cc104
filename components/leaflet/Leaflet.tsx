import { ButtonLink } from "@/components/ui/Button";
import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { paths } from "@/lib/base/paths";
import type { Words } from "@/lib/i18n/words";
import { SevenSigns } from "./SevenSigns";
import { Stretches } from "./Stretches";

type Props = { words: Words; emergencyNumber: string; clinicPhone: string | null };

/** When to get help now, today and soon, and what helps until then. */
export function Leaflet({ words, emergencyNumber, clinicPhone }: Props) {
  const w = words.leaflet;
  return (
    <>
      <h1>{w.title}</h1>
      <p>{w.intro}</p>
      <EmergencyNotice title={w.nowTitle(emergencyNumber)}>
        <ul className="stack tight">
          {words.intake.start.emergencySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{w.nowWhy}</p>
      </EmergencyNotice>
      <section className="stack close">
        <h2>{w.todayTitle}</h2>
        <ul className="stack tight">
          {words.status.todaySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        {clinicPhone ? (
          <p>
            {w.callClinic} <PhoneLink phone={clinicPhone} />
          </p>
        ) : null}
      </section>
      <SevenSigns w={w} />
      <Helps w={w} />
      <Stretches w={w} />
      <AskAgain w={w} />
    </>
  );
}

export type LeafletWords = Words["leaflet"];

function Helps({ w }: { w: LeafletWords }) {
  return (
    <section className="stack">
      <h2>{w.parts.helps}</h2>
      <p>{w.helpsIntro}</p>
      <dl className="stack close">
        {w.helps.map(({ title, text }) => (
          <div key={title}>
            <dt>
              <b>{title}</b>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function AskAgain({ w }: { w: LeafletWords }) {
  return (
    <>
      <section className="stack">
        <h2>{w.parts.back}</h2>
        {w.back.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <ButtonLink href={paths.start}>{w.toForm}</ButtonLink>
        </p>
      </section>
      <section className="stack close quiet">
        <h2>{w.parts.sources}</h2>
        <p>{w.sourcesText}</p>
        <ul>
          {w.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>{w.checked}</p>
      </section>
    </>
  );
}
