import type { Chart } from "@/lib/insights/figure";

type Props = { chart: Extract<Chart, { kind: "bounds" }>; label: string };

const [WIDTH, ROW, END] = [360, 56, 8];

/** A share as a dot between its bounds, on a line from nothing to all; its name and value above. */
export function Bounds({ chart: { marks, most }, label }: Props) {
  const at = (value: number): number => END + (value / most) * (WIDTH - 2 * END);
  return (
    <svg
      className="bars chart"
      viewBox={`0 0 ${WIDTH} ${marks.length * ROW}`}
      role="img"
      aria-label={label}
    >
      {marks.map(({ label: name, value, text, low = value, high = value }, i) => (
        <g key={name} transform={`translate(0 ${i * ROW})`}>
          <text x={0} y={14}>
            {name}
          </text>
          <text className="v" x={0} y={29}>
            {text}
          </text>
          <path className="g" d={`M${END} 42H${WIDTH - END}`} />
          <path className="l" d={`M${at(low)} 42H${at(high)}M${at(low)} 37v10M${at(high)} 37v10`} />
          <circle className="a" cx={at(value)} cy={42} r={5} />
        </g>
      ))}
    </svg>
  );
}
