import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Expected = Record<string, unknown> & { rules?: string[]; notRules?: string[] };
export type Case = { id: string; answers: unknown; expect: Expected };

/** The cases of one file, in their order. */
export const readCases = (name: "examples" | "witness" | "conformance"): Case[] =>
  readFileSync(join(import.meta.dirname, "cases", `${name}.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
