import { type Gait, type PartId, rowsOf, SIDES, type Side } from "./findings";

/**
 * "All normal but for one thing" in one choice: the finding, then its side. The usual ones come first, because a letter
 * typed in a list goes to the first line that begins with it.
 */
const ROWS = {
  reflexes: ["ankle", "knee", "plantar"],
  power: ["L5", "S1", "L4", "L3", "L2"],
  sensation: ["L5", "S1", "L4", "L3", "saddle"],
  raise: ["raise"],
} as const satisfies Record<PartId, readonly string[]>;

type RowName = { [P in PartId]: `${P}_${(typeof ROWS)[P][number]}` }[PartId];
export type OneRow = { name: RowName; part: PartId; id: string; kind: OneKind };

/** Rows whose findings are the same words share their two lists. */
export const ONE_KINDS = ["reflex", "plantar", "power", "feeling", "raise"] as const;
export type OneKind = (typeof ONE_KINDS)[number];
const KIND_OF = {
  reflexes: "reflex",
  power: "power",
  sensation: "feeling",
  raise: "raise",
} as const;

export const ONE_ROWS: readonly OneRow[] = (Object.keys(ROWS) as PartId[]).flatMap((part) =>
  ROWS[part].map((id) => ({
    name: `${part}_${id}` as RowName,
    part,
    id,
    kind: id === "plantar" ? "plantar" : KIND_OF[part],
  })),
);

/** A way of walking needs no side. */
export const ONE_GAITS = [
  "gait_painful",
  "gait_foot_drop",
  "gait_unsteady",
  "gait_cannot_walk",
] as const;
export type OneGait = (typeof ONE_GAITS)[number];
export const gaitOf = (one: OneGait): Gait => one.slice("gait_".length) as Gait;

export const oneName = (kind: OneKind, side: Side): string => `one_${kind}_${side}`;

/** What can be found in rows of a kind, other than the normal. */
export function findingsOfKind(kind: OneKind): string[] {
  const one = ONE_ROWS.find((row) => row.kind === kind);
  const row = one && rowsOf(one.part).find(({ id }) => id === one.id)?.row;
  return row ? row.values.filter((value) => value !== row.normal) : [];
}

type Typed = Record<string, unknown>;

/** The one finding as if it had been said in its part, with all the rest normal; or that its side is missing. */
export function spellOne(
  typed: Typed,
  cell: (part: PartId, id: string, side: Side) => string,
): Typed | null {
  const gait = ONE_GAITS.find((one) => one === typed.rest);
  if (gait) return { ...typed, rest: "normal", gait: typed.gait || gaitOf(gait) };
  const one = ONE_ROWS.find(({ name }) => name === typed.rest);
  if (!one) return typed;
  const found = SIDES.map((side) => [side, typed[oneName(one.kind, side)]] as const).filter(
    ([, value]) => value,
  );
  if (found.length === 0) return null;
  return {
    ...typed,
    rest: "normal",
    [one.part]: typed[one.part] || "rest_normal",
    ...Object.fromEntries(found.map(([side, value]) => [cell(one.part, one.id, side), value])),
  };
}
