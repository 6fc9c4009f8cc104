import { readFileSync } from "node:fs";
import { join } from "node:path";
import { triage } from "@/lib/triage";

const FILES = ["examples", "witness", "conformance"] as const;
const FOLDER = join(import.meta.dirname, "../../tests/clinical/cases");

export type WrittenCase = { file: (typeof FILES)[number]; id: string; title?: string };
type Line = { id: string; title?: string; answers: unknown };

/** The written cases in which a rule fires, or a suppressor acts. */
export function casesThatFire(ruleId: string): WrittenCase[] {
  return FILES.flatMap((file) =>
    readFileSync(join(FOLDER, `${file}.ndjson`), "utf8")
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as Line)
      .filter(({ answers }) => fires(ruleId, answers))
      .map(({ id, title }) => ({ file, id, ...(title && { title }) })),
  );
}

function fires(ruleId: string, answers: unknown): boolean {
  const { reasons, suppressed } = triage(answers);
  return [...reasons, ...suppressed].some((one) => one.ruleId === ruleId);
}
