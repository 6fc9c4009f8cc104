import {
  gaitWords,
  musclesWords,
  partWords,
  rowWords,
  valueWords,
  examWords as w,
} from "@/lib/i18n/staff/exam";
import { type Findings, NOT_EXAMINED, PART_IDS, type PartId, rowsOf, SIDES } from "./findings";

type Cell = { right: string; left: string };
export type ExamLine = { label: string; text: string };

/** An examination in five lines: what is not normal first, then what is, then what nobody looked at. */
export function examLines(findings: Findings): ExamLine[] {
  return [
    ...PART_IDS.map((part) => ({ label: partWords[part], text: partText(findings, part) })),
    { label: partWords.gait, text: gaitWords[findings.gait] },
  ];
}

function partText(findings: Findings, part: PartId): string {
  const rows = rowsOf(part).map(({ id, row }) => {
    const cell: Cell = findings[part][id] ?? { right: NOT_EXAMINED, left: NOT_EXAMINED };
    return { id, cell, normal: row.normal, stands: standsOf(cell, row.normal) };
  });
  const odd = rows.filter(({ stands }) => stands === "odd");
  const well = rows.filter(({ stands }) => stands === "normal");
  const open = rows.filter(({ stands }) => stands === NOT_EXAMINED);
  if (open.length === rows.length) return words(NOT_EXAMINED);
  if (well.length === rows.length) return w.allNormal(normalOf(part));
  const said = odd.map(({ id, cell }) => {
    const sides = bothSides(findings, part, cell);
    return part === "raise" ? sides : `${nameOf(part, id)}: ${sides}`;
  });
  const rest = open.length === 0 ? w.otherwise(normalOf(part)) : namedNormal(part, well);
  return [
    ...said,
    ...(well.length > 0 ? [rest] : []),
    ...(open.length > 0 ? [w.notExamined(open.map(({ id }) => nameOf(part, id)).join(", "))] : []),
  ].join("; ");
}

const words = (value: string): string => valueWords[value] ?? value;

/** The first row's normal, which the others share ("normal", "5/5"). */
const normalOf = (part: PartId): string => words(rowsOf(part)[0]?.row.normal ?? "");

const namedNormal = (part: PartId, rows: readonly { id: string; normal: string }[]): string =>
  rows.map(({ id, normal }) => `${nameOf(part, id)}: ${words(normal)}`).join(", ");

function nameOf(part: PartId, id: string): string {
  const muscle = part === "power" ? musclesWords[id] : undefined;
  const name = rowWords[id] ?? id;
  return muscle ? `${muscle} (${name})` : name;
}

function standsOf({ right, left }: Cell, normal: string): "odd" | "normal" | typeof NOT_EXAMINED {
  if (right === NOT_EXAMINED && left === NOT_EXAMINED) return NOT_EXAMINED;
  return right === normal && left === normal ? "normal" : "odd";
}

/** "right 3/5, left 5/5" */
function bothSides(findings: Findings, part: PartId, cell: Cell): string {
  return SIDES.map((side) => {
    const angle = part === "raise" ? findings.degrees[side] : null;
    const at = angle === null ? "" : ` ${w.at(angle)}`;
    return `${w.side[side].toLowerCase()} ${words(cell[side])}${at}`;
  }).join(", ");
}
