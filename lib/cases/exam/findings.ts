import { z } from "zod";

/** The 30-second examination: what is looked at on either side, what can be found, and what is normal. */
export const NOT_EXAMINED = "not_examined";
export const SIDES = ["right", "left"] as const;
export type Side = (typeof SIDES)[number];

/** Power by the Medical Research Council's scale, 0 to 5. */
const POWER = ["0", "1", "2", "3", "4", "5"] as const;
const REFLEX = ["absent", "reduced", "normal", "brisk"] as const;
const PLANTAR = ["down", "up", "unclear"] as const;
const FEELING = ["normal", "reduced", "absent"] as const;
const RAISE = ["negative", "positive", "crossed"] as const;

type Row = { readonly values: readonly string[]; readonly normal: string };
const power = { values: POWER, normal: "5" } as const;
const reflex = { values: REFLEX, normal: "normal" } as const;
const feeling = { values: FEELING, normal: "normal" } as const;

/** Parts of the examination that have two sides, with their rows from above downwards. */
export const PARTS = {
  reflexes: { knee: reflex, ankle: reflex, plantar: { values: PLANTAR, normal: "down" } },
  power: { L2: power, L3: power, L4: power, L5: power, S1: power },
  sensation: { L3: feeling, L4: feeling, L5: feeling, S1: feeling, saddle: feeling },
  raise: { raise: { values: RAISE, normal: "negative" } },
} as const satisfies Record<string, Record<string, Row>>;
export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as PartId[];

/** The rows of a part, as a list. */
export const rowsOf = (part: PartId): { id: string; row: Row }[] =>
  Object.entries(PARTS[part]).map(([id, row]) => ({ id, row }));

export const GAITS = [
  NOT_EXAMINED,
  "normal",
  "painful",
  "foot_drop",
  "unsteady",
  "cannot_walk",
] as const;
export type Gait = (typeof GAITS)[number];

/** The version of the shape below, stored with each examination. */
export const FINDINGS_VERSION = 1;

const sides = (values: readonly string[]) => {
  const value = z.enum([NOT_EXAMINED, ...values]);
  return z.strictObject({ right: value, left: value });
};
const partShape = (part: PartId) =>
  z.strictObject(Object.fromEntries(rowsOf(part).map(({ id, row }) => [id, sides(row.values)])));
const degrees = z.int().min(0).max(90).nullable();

/** As it is stored: every cell has a value, and "not examined" is one. */
export const findingsSchema = z.strictObject({
  reflexes: partShape("reflexes"),
  power: partShape("power"),
  sensation: partShape("sensation"),
  raise: partShape("raise"),
  /** at how many degrees the straight-leg raise hurt */
  degrees: z.strictObject({ right: degrees, left: degrees }),
  gait: z.enum(GAITS),
});
export type Findings = z.infer<typeof findingsSchema>;

/** True when anything at all of a part was looked at. */
export const isExamined = (findings: Findings, part: PartId): boolean =>
  Object.values(findings[part]).some((cell) => SIDES.some((side) => cell[side] !== NOT_EXAMINED));

/** How many of the five parts (gait is one) were looked at. */
export const examinedCount = (findings: Findings): number =>
  PART_IDS.filter((part) => isExamined(findings, part)).length +
  (findings.gait === NOT_EXAMINED ? 0 : 1);
export const EXAM_PARTS = PART_IDS.length + 1;
