import type { OptionOf } from "@/lib/triage";

export type Region = OptionOf<"painMap">;
type Part = { region: Region | null; d: string };

/** Outlines on a sheet 160 wide; the other side of the body is the same outline mirrored at x = 80. */
const NECK = "M71 45C76 47 84 47 89 45L91 60C84 63 76 63 69 60z";
const BUTTOCK = "M48 171C56 174 68 175 78 175L78 205C66 209 54 207 45 201 44 190 45 180 48 171z";
const LIMBS = {
  Arm: "M43 74C35 75 31 82 30 91L21 152C18 160 15 168 17 178 18 184 24 185 27 180 30 174 30 167 30 160L46 108 46 76z",
  Thigh: "M45 206C56 213 69 214 78 210L75 264 51 264C47 246 43 226 45 206z",
  LowerLeg: "M51 269L75 269C77 288 74 308 72 326L58 326C54 308 48 288 51 269z",
  Foot: "M57 331L72 331C74 339 75 346 71 350L52 350C47 350 47 345 51 341z",
} as const;
type Side = "left" | "right";
const limbsOf = (side: Side): Part[] =>
  (Object.keys(LIMBS) as (keyof typeof LIMBS)[]).map((limb) => ({
    region: `${side}${limb}`,
    d: LIMBS[limb],
  }));

export type View = { middle: readonly Part[]; near: readonly Part[]; far: readonly Part[] };

/** Seen from behind, the body's left stands on our left: near is that half, far is the mirrored one. */
export const BACK: View = {
  middle: [
    { region: "neck", d: NECK },
    {
      region: "upperBack",
      d: "M50 68C60 62 100 62 110 68 113 70 114 74 113 80L108 126C98 129 62 129 52 126L47 80C46 74 47 70 50 68z",
    },
    {
      region: "lowBack",
      d: "M52 131C62 134 98 134 108 131 107 144 109 156 112 166 100 171 60 171 48 166 51 156 53 144 52 131z",
    },
  ],
  near: [{ region: "leftButtock", d: BUTTOCK }, ...limbsOf("left")],
  far: [{ region: "rightButtock", d: BUTTOCK }, ...limbsOf("right")],
};

/** Seen from the front the sides change places, and the chest is no region of its own. */
export const FRONT: View = {
  middle: [
    { region: "neck", d: NECK },
    {
      region: null,
      d: "M50 68C60 62 100 62 110 68 113 70 114 74 113 80L112 92C100 96 60 96 48 92L47 80C46 74 47 70 50 68z",
    },
    {
      region: "trunkBand",
      d: "M48.5 96C60 100 100 100 111.5 96L109.8 110C98 114 62 114 50.2 110z",
    },
    {
      region: "belly",
      d: "M51 115C62 118 98 118 109 115 107 132 108 150 112 164 100 169 60 169 48 164 52 150 53 132 51 115z",
    },
    {
      region: "groin",
      d: "M47.5 169C60 174 100 174 112.5 169 115 178 116 190 115.5 201 104 206 92 207 80 214 68 207 56 206 44.5 201 44 190 45 178 47.5 169z",
    },
  ],
  near: limbsOf("right"),
  far: limbsOf("left"),
};

/** Rings at both shoulders and hips, drawn over the front. */
export const GIRDLES: readonly (readonly [x: number, y: number])[] = [
  [51, 76],
  [109, 76],
  [51, 184],
  [109, 184],
];

/** Too narrow for a thumb as they are drawn: a tap beside them counts too. */
export const NARROW: readonly (Region | null)[] = [
  "neck",
  "trunkBand",
  "leftArm",
  "rightArm",
  "leftLowerLeg",
  "rightLowerLeg",
  "leftFoot",
  "rightFoot",
];
