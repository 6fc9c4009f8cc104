import { letterWords } from "@/lib/i18n/staff/letter";
import { type Findings, isExamined, type PartId } from "./findings";

/** The four items of a complete letter that come from the examination, by the part that gives them. */
const ITEMS = ["reflexes", "power", "sensation", "raise"] as const satisfies readonly PartId[];

/** Which of the four somebody looked at. */
export function examItems(findings: Findings | null): {
  have: number;
  of: number;
  missing: string[];
} {
  const open = ITEMS.filter((part) => !findings || !isExamined(findings, part));
  const missing = open.map((part) => letterWords.examItems[part]);
  return { have: ITEMS.length - open.length, of: ITEMS.length, missing };
}
