import { Notice } from "@/components/ui/Notice";
import type { LeafletWords } from "./Leaflet";
import { STRETCHES, StretchPicture } from "./StretchPicture";

/** Each stretch with its drawing; when to stop stands before the first of them. */
export function Stretches({ w }: { w: LeafletWords }) {
  return (
    <section className="stack">
      <h2>{w.parts.stretches}</h2>
      <p>{w.stretchesIntro}</p>
      <Notice kind="attention">
        <p>
          <b>{w.stop}</b> {w.wait}
        </p>
      </Notice>
      <ol className="stretches">
        {STRETCHES.map((stretch) => (
          <li key={stretch}>
            <StretchPicture stretch={stretch} label={w.stretches[stretch].picture} />
            <div>
              <h3>{w.stretches[stretch].title}</h3>
              <p>{w.stretches[stretch].text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
