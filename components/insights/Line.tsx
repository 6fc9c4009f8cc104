import type { Chart } from "@/lib/insights/figure";

type Props = { chart: Extract<Chart, { kind: "line" }>; label: string };

const [WIDTH, HEIGHT] = [360, 170];
const [LEFT, RIGHT, TOP, BOTTOM] = [40, 316, 12, 132];
/** Steps of the scale in shares of one. */
const STEP = 0.1;

/** A share over time, with what is aimed at. The scale begins at the ten below the lowest value. */
export function Line({ chart: { marks, line }, label }: Props) {
  const lowest = Math.min(line.at, ...marks.map(({ value }) => value));
  const base = Math.min(0.9, Math.floor(lowest / STEP) * STEP);
  const x = (i: number): number => LEFT + (i / Math.max(1, marks.length - 1)) * (RIGHT - LEFT);
  const y = (value: number): number => BOTTOM - ((value - base) / (1 - base)) * (BOTTOM - TOP);
  const points = marks.map(({ value }, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`);
  const [first, last] = [marks[0], marks.at(-1)];
  const scale = [base, (base + 1) / 2, 1];
  return (
    <svg className="bars chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {scale.map((value) => (
        <g key={value}>
          <text x={0} y={y(value) + 4}>{`${Math.round(value * 100)} %`}</text>
          <path className="g" d={`M${LEFT} ${y(value)}H${RIGHT}`} />
        </g>
      ))}
      <path className="goal" d={`M${LEFT} ${y(line.at)}H${RIGHT}`} />
      <text x={RIGHT} y={y(line.at) - 5} textAnchor="end">
        {line.label}
      </text>
      <polyline className="l" points={points.join(" ")} />
      {first && last ? (
        <>
          <circle className="a" cx={RIGHT} cy={y(last.value)} r={4} />
          <text className="v" x={RIGHT + 8} y={y(last.value) + 4}>
            {last.text}
          </text>
          <text x={LEFT} y={HEIGHT - 14}>
            {first.label}
          </text>
          <text x={RIGHT} y={HEIGHT - 14} textAnchor="end">
            {last.label}
          </text>
        </>
      ) : null}
    </svg>
  );
}
