import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../platform/settings.mjs";

const FILES = ["examples", "witness", "conformance"] as const;
const FOLDER = join(root, "tests/clinical/cases");

export type WrittenCase = { file: (typeof FILES)[number]; id: string; title?: string };
type Line = { id: string; title?: string; answers: unknown };

/** The cases of tests/clinical/cases with their answers, in the order of the files. */
export const writtenCases = (): (WrittenCase & { answers: unknown })[] =>
  FILES.flatMap((file) =>
    readFileSync(join(FOLDER, `${file}.ndjson`), "utf8")
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as Line)
      .map(({ id, title, answers }) => ({ file, id, ...(title && { title }), answers })),
  );
