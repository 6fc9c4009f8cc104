import type { LeafletWords } from "./Leaflet";

type Stretch = keyof LeafletWords["stretches"];

/** Lines on a sheet of 160 by 100: what carries (floor, wall, towel), the body, its head, where it goes. */
type Drawing = {
  ground: string;
  /** drawn lighter: the limbs on the far side */
  far: string;
  body: string;
  head: readonly [x: number, y: number];
  moves: string;
};

const LYING = "M30 80L40 82L92 84";
const FLOOR = "M4 93H156";

const DRAWINGS: Record<Stretch, Drawing> = {
  kneeToChest: {
    ground: FLOOR,
    far: "M92 84L116 54L132 88",
    body: `${LYING}L72 50L104 42M44 80L56 62L73 54`,
    head: [26, 79],
    moves: "M88 30C78 26 66 28 58 36M58 36l2-8M58 36l8-2",
  },
  pelvicTilt: {
    ground: FLOOR,
    far: "",
    body: "M30 80L40 82C58 88 74 88 92 82L116 54L132 88M44 82L80 90",
    head: [26, 79],
    moves: "M68 52V72M68 72l-6-6M68 72l6-6",
  },
  catCamel: {
    ground: FLOOR,
    far: "M48 50C72 68 92 64 112 50",
    body: "M36 53L48 50C66 26 96 26 112 50L112 88L136 90M48 50L48 90",
    head: [33, 54],
    moves: "M80 22V8M80 8l-5 6M80 8l5 6M80 72V86M80 86l-5-6M80 86l5-6",
  },
  hipHinge: {
    ground: FLOOR,
    far: "",
    body: "M78 91L86 68L72 46L118 23M104 30L96 50L74 47M78 91H90",
    head: [122, 21],
    moves: "M56 46H38M38 46l7-6M38 46l7 6",
  },
  calf: {
    ground: `${FLOOR}M140 6V93`,
    far: "M78 48L104 66L100 91H111",
    body: "M44 91L78 48L105 14M94 27L139 32M44 91H56",
    head: [108, 10],
    moves: "M30 68V86M30 86l-5-6M30 86l5-6",
  },
  hamstring: {
    ground: `${FLOOR}M74 50L108 20`,
    far: "M92 84L116 58L132 88",
    body: `${LYING}L108 18L116 20M44 80L56 66L74 50`,
    head: [26, 79],
    moves: "M130 22C126 14 118 10 110 8M110 8l8-3M110 8l5 7",
  },
};

export const STRETCHES = Object.keys(DRAWINGS) as Stretch[];

/** A line drawing of one stretch, seen from the side. */
export function StretchPicture({ stretch, label }: { stretch: Stretch; label: string }) {
  const { ground, far, body, head, moves } = DRAWINGS[stretch];
  return (
    <svg className="stretch" viewBox="0 0 160 100" role="img" aria-label={label}>
      <path className="ground" d={ground} />
      <path className="far" d={far} />
      <path className="limbs" d={body} />
      <circle cx={head[0]} cy={head[1]} r="9" />
      <path className="moves" d={moves} />
    </svg>
  );
}
