import type { Chart } from "@/lib/insights/figure";

type Props = { chart: Extract<Chart, { kind: "bars" }>; label: string };

// In units of the drawing: as narrow as a telephone, so that its words stay readable there.
const [WIDTH, ROW, BAR, END] = [360, 38, 12, 96];

/** One bar a row, its name above it and its value after. */
export function Bars({ chart: { marks, most, line }, label }: Props) {
  const lengthOf = (value: number): number => (most > 0 ? (value / most) * (WIDTH - END) : 0);
  const bottom = marks.length * ROW;
  return (
    <svg
      className="bars chart"
      viewBox={`0 0 ${WIDTH} ${bottom + (line ? 22 : 0)}`}
      role="img"
      aria-label={label}
    >
      {marks.map(({ label: name, value, text }, i) => (
        <g key={name} transform={`translate(0 ${i * ROW})`}>
          <text x={0} y={14}>
            {name}
          </text>
          <rect className="a" x={0} y={20} width={lengthOf(value)} height={BAR} />
          <text className="v" x={lengthOf(value) + 6} y={30}>
            {text}
          </text>
        </g>
      ))}
      {line ? (
        <g>
          <path className="goal" d={`M${lengthOf(line.at)} ${bottom - ROW + 4}V${bottom + 6}`} />
          <text x={lengthOf(line.at)} y={bottom + 18} textAnchor="middle">
            {line.label}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
