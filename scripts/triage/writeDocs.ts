import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../platform/say.mjs";
import { root } from "../platform/settings.mjs";
import { tablePage } from "./page";

const FILE = join(root, "docs/triage.md");

/** The command behind npm run triage:docs. */
export async function main(): Promise<void> {
  writeFileSync(FILE, tablePage());
  say("docs/triage.md is written.");
}
