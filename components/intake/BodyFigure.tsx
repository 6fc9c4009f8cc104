import type { Words } from "@/lib/i18n/words";
import { BACK, FRONT, GIRDLES, NARROW, type Region, type View } from "./bodyParts";

type BodyWords = Words["controls"]["body"];

/** Back and front of a body, for reading: regions in use are filled, and label says them in words. */
export function BodyFigure(props: { regions: readonly string[]; label: string; words: BodyWords }) {
  const { regions, label, words } = props;
  return (
    <div role="img" aria-label={label} className="body-figure">
      <div aria-hidden="true">
        <BodyFigures words={words} regions={regions} />
      </div>
    </div>
  );
}

/** Both views beside each other, back first, with the body's own left and right named. */
export function BodyFigures({
  words,
  regions = [],
}: {
  words: BodyWords;
  regions?: readonly string[];
}) {
  return (
    <div className="figures">
      <figure>
        <Outline view={BACK} label={words.backOf} regions={regions} />
        <figcaption>
          <span>{words.left}</span>
          <b>{words.back}</b>
          <span>{words.right}</span>
        </figcaption>
      </figure>
      <figure>
        <Outline view={FRONT} label={words.frontOf} regions={regions} girdles />
        <figcaption>
          <span>{words.right}</span>
          <b>{words.front}</b>
          <span>{words.left}</span>
        </figcaption>
      </figure>
    </div>
  );
}

/** The other side of the body. */
const MIRRORED = "matrix(-1 0 0 1 160 0)";

type OutlineProps = {
  view: View;
  label: string;
  regions: readonly string[];
  girdles?: boolean;
};

function Outline({ view, label, regions, girdles = false }: OutlineProps) {
  const paths = (parts: View["middle"]) =>
    parts.map(({ region, d }) => <path key={d} {...marked(region, regions)} d={d} />);
  return (
    <svg viewBox="8 4 144 352" role="img" aria-label={label}>
      <circle className="body" cx="80" cy="25" r="17" />
      {paths(view.middle)}
      {paths(view.near)}
      <g transform={MIRRORED}>{paths(view.far)}</g>
      {girdles
        ? GIRDLES.map(([x, y]) => (
            <circle
              key={`${x} ${y}`}
              {...marked("shouldersHips", regions)}
              className="dashed"
              cx={x}
              cy={y}
              r="9"
            />
          ))
        : null}
      <Reach view={view} girdles={girdles} />
    </svg>
  );
}

/** What is narrow once more, wider and unseen, to be tapped. */
function Reach({ view, girdles }: { view: View; girdles: boolean }) {
  const wide = (parts: View["middle"]) =>
    parts
      .filter(({ region }) => NARROW.includes(region))
      .map(({ region, d }) => <path key={d} data-reach={region} d={d} />);
  return (
    <g>
      {wide(view.middle)}
      {wide(view.near)}
      <g transform={MIRRORED}>{wide(view.far)}</g>
      {girdles
        ? GIRDLES.map(([x, y]) => (
            <circle key={`${x} ${y}`} data-reach="shouldersHips" cx={x} cy={y} r="11" />
          ))
        : null}
    </g>
  );
}

function marked(region: Region | null, regions: readonly string[]) {
  if (region === null) return { className: "body" };
  return { "data-part": region, ...(regions.includes(region) && { "data-on": "" }) };
}
