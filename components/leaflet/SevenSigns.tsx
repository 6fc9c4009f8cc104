import type { LeafletWords } from "./Leaflet";

/** The seven signs in the order people meet them, each with how fast to get help. */
const SIGNS = {
  severe: "soon",
  leg: "soon",
  bladder: "now",
  illness: "today",
  cancer: "today",
  injury: "soon",
  noBetter: "soon",
} as const satisfies Record<keyof LeafletWords["signs"], keyof LeafletWords["how"]>;

export function SevenSigns({ w }: { w: LeafletWords }) {
  const signs = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  return (
    <section className="stack">
      <h2>{w.parts.signs}</h2>
      <p>{w.signsIntro}</p>
      <ol className="stack">
        {signs.map((sign) => (
          <li key={sign}>
            <h3>{w.signs[sign].title}</h3>
            <p>{w.signs[sign].text}</p>
            <p>
              <b>{w.how[SIGNS[sign]]}.</b>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
