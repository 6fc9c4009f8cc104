"use client";

import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import { ButtonLink } from "./Button";
import { PhoneLink } from "./PhoneLink";

/** Shown when the language is not known any more: both, English first. */
const TEXTS = [
  {
    lang: "en",
    title: "Something went wrong on our side",
    text: "Try again in a minute. In an emergency call",
    again: "Try again",
  },
  {
    lang: "es",
    title: "Algo falló de nuestro lado",
    text: "Inténtelo de nuevo en un minuto. En una emergencia llame al",
    again: "Intentar de nuevo",
  },
] as const;

/** The last resort: nothing of the server can be asked, so it holds its own words. */
export function FailedScreen({ digest }: { digest?: string | undefined }) {
  return (
    <main className="page" data-side="patient">
      {TEXTS.map(({ lang, title, text, again }, index) => (
        <section key={lang} lang={lang} className="stack">
          {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p>
            {text} <PhoneLink phone={USUAL_EMERGENCY} />.
          </p>
          <ButtonLink href="">{again}</ButtonLink>
        </section>
      ))}
      {digest ? <p className="meta">{digest}</p> : null}
    </main>
  );
}
