import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import { AGREEMENTS, type AgreementVersion, currentAgreement } from "@/lib/i18n/agreements";
import { dateText } from "@/lib/i18n/dates";
import type { Locale, Words } from "@/lib/i18n/words";
import { Statement } from "./Statement";

type Props = {
  locale: Locale;
  w: Words["pages"]["privacy"];
  shown: AgreementVersion;
  clinicName: string | null;
};

/** A version of the privacy notice with the text people agree to; it says which one it is, and leads to the others. */
export function PrivacyPage({ locale, w, shown, clinicName }: Props) {
  const { notice, points, accept, other } = shown.words[locale];
  const clinic = clinicName ?? w.clinic;
  const from = dateText(shown.from, locale);
  const next = AGREEMENTS[AGREEMENTS.indexOf(shown) + 1];
  return (
    <>
      <Statement {...notice} />
      <Agreed title={w.agreement} points={points} sentence={accept(clinic)} />
      {other ? (
        <Agreed title={w.agreementOther} points={other.points} sentence={other.accept(clinic)} />
      ) : null}
      {next ? (
        <Notice>
          <p>{w.old(shown.version, from, dateText(next.from, locale))}</p>
          <p>
            <a href={paths.privacy}>{w.current}</a>
          </p>
        </Notice>
      ) : (
        <p className="quiet">{w.version(shown.version, from)}</p>
      )}
      {shown === currentAgreement() ? <Earlier locale={locale} w={w} /> : null}
    </>
  );
}

function Agreed(props: { title: string; points: readonly string[]; sentence: string }) {
  return (
    <section className="stack close">
      <h2>{props.title}</h2>
      <ul className="stack tight">
        {props.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>“{props.sentence}”</p>
    </section>
  );
}

function Earlier({ locale, w }: Pick<Props, "locale" | "w">) {
  const earlier = AGREEMENTS.filter((one) => one !== currentAgreement());
  return (
    <section className="stack close">
      <h2>{w.versions}</h2>
      <ul>
        {earlier.map(({ version, from }) => (
          <li key={version}>
            <a href={paths.privacyOf(version)}>{w.version(version, dateText(from, locale))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
