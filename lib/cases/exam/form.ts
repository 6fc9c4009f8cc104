import { z } from "zod";
import {
  type Findings,
  findingsSchema,
  GAITS,
  NOT_EXAMINED,
  PART_IDS,
  type PartId,
  rowsOf,
  SIDES,
  type Side,
} from "./findings";
import { findingsOfKind, ONE_GAITS, ONE_KINDS, ONE_ROWS, oneName, spellOne } from "./one";

/** How much of a part the cells of its form say. Nothing left blank is ever taken for normal, unless it is said to be. */
export const SCOPES = ["normal", "rest_normal", "only", NOT_EXAMINED] as const;
export type Scope = (typeof SCOPES)[number];
/** What holds for every part that says nothing itself: normal only when a clinician says that all of it was examined. */
export const REST = [NOT_EXAMINED, "normal"] as const;
export type Rest = (typeof REST)[number];
/** A part that says nothing itself. */
export const AS_REST = "";

export const cellName = (part: PartId, row: string, side: Side): string => `${part}_${row}_${side}`;
export const degreesName = (side: Side): string => `degrees_${side}`;

const CELLS = PART_IDS.flatMap((part) =>
  rowsOf(part).flatMap(({ id, row }) =>
    SIDES.map((side) => [
      cellName(part, id, side),
      z.enum(["", ...row.values], "Choose one of the list").default(""),
    ]),
  ),
);
const ONE = ONE_KINDS.flatMap((kind) =>
  SIDES.map((side) => [oneName(kind, side), z.enum(["", ...findingsOfKind(kind)]).default("")]),
);
const degrees = z.coerce.number("Write the degrees as a number").int().min(0).max(90);

/** The fields of the form, flat as a browser sends them. */
export const EXAM_FIELDS = {
  rest: z.enum([...REST, ...ONE_ROWS.map(({ name }) => name), ...ONE_GAITS]).default(NOT_EXAMINED),
  ...(Object.fromEntries(ONE) as Record<`one_${string}`, z.ZodType<string>>),
  ...(Object.fromEntries(
    PART_IDS.map((part) => [part, z.enum([AS_REST, ...SCOPES]).default(AS_REST)]),
  ) as {
    [P in PartId]: z.ZodDefault<z.ZodEnum<{ [S in Scope | typeof AS_REST]: S }>>;
  }),
  ...(Object.fromEntries(CELLS) as Record<`${PartId}_${string}`, z.ZodType<string>>),
  degrees_right: z.literal("").or(degrees).default(""),
  degrees_left: z.literal("").or(degrees).default(""),
  gait: z.enum([AS_REST, ...GAITS]).default(AS_REST),
};
export type Typed = Record<string, unknown>;
type Read = { findings: Findings } | { field: string; message: string };

/** What was typed as findings; or which field contradicts another. */
export function readExam(said: Typed): Read {
  const typed = spellOne(said, cellName);
  if (!typed) return { field: "rest", message: "Say on which side, and what you found" };
  for (const part of PART_IDS) {
    const wrong = contradiction(part, typed);
    if (wrong) return { field: part, message: wrong };
  }
  for (const side of SIDES) {
    const found = foundOf(typed, "raise", "raise", side);
    if (typed[degreesName(side)] !== "" && (found === NOT_EXAMINED || found === "negative"))
      return { field: degreesName(side), message: "Give degrees for a raise that hurts" };
  }
  const parts = Object.fromEntries(PART_IDS.map((part) => [part, partOf(part, typed)]));
  const angles = { right: angleOf(typed, "right"), left: angleOf(typed, "left") };
  return {
    findings: findingsSchema.parse({
      ...parts,
      degrees: angles,
      gait: typed.gait || restOf(typed),
    }),
  };
}

const restOf = (typed: Typed): Rest => typed.rest as Rest;
const scopeOf = (typed: Typed, part: PartId): Scope =>
  (typed[part] as Scope | typeof AS_REST) || restOf(typed);

function contradiction(part: PartId, typed: Typed): string | null {
  const said = rowsOf(part).some(({ id }) =>
    SIDES.some((side) => typed[cellName(part, id, side)] !== ""),
  );
  const asksCells = scopeOf(typed, part) === "rest_normal" || scopeOf(typed, part) === "only";
  if (said && !asksCells) return "There are findings below: say what holds for the rest";
  if (!said && asksCells) return "Say what you found, or choose “All normal” or “Not examined”";
  return null;
}

const partOf = (part: PartId, typed: Typed) =>
  Object.fromEntries(
    rowsOf(part).map(({ id }) => [
      id,
      { right: foundOf(typed, part, id, "right"), left: foundOf(typed, part, id, "left") },
    ]),
  );

function foundOf(typed: Typed, part: PartId, id: string, side: Side): string {
  const said = typed[cellName(part, id, side)];
  if (typeof said === "string" && said !== "") return said;
  const scope = scopeOf(typed, part);
  const normal = rowsOf(part).find((one) => one.id === id)?.row.normal;
  return normal && (scope === "normal" || scope === "rest_normal") ? normal : NOT_EXAMINED;
}

const angleOf = (typed: Typed, side: Side): number | null => {
  const angle = typed[degreesName(side)];
  return typeof angle === "number" ? angle : null;
};
