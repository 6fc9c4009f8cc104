import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../platform/say.mjs";
import { tablePage } from "./page";

const FILE = join(import.meta.dirname, "../../docs/triage.md");

/** The command behind npm run triage:docs. */
export async function main(): Promise<void> {
  writeFileSync(FILE, tablePage());
  say("docs/triage.md is written.");
}
