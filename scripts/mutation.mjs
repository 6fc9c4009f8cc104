// npm run test:mutation [-- --mutate "lib/triage/judge.ts"]: changes lib/triage in one place at a time and counts the
// changes that no clinical test notices. Half an hour or more. Last line: {"score"}, in per cent; a whole run writes the
// survivors to docs/mutation.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { survivorsPage } from "./mutation/page.mjs";
import { command } from "./platform/command.mjs";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode } from "./platform/prepare.mjs";
import { Mendable, run, say } from "./platform/say.mjs";
import { root } from "./platform/settings.mjs";

await run(async () => {
  checkNode();
  const { values } = parseArgs({ options: { mutate: { type: "string" } } });
  await ensureInstalled({ dev: true });
  const args = [
    "node_modules/@stryker-mutator/core/bin/stryker.js",
    "run",
    "scripts/mutation/stryker.config.mjs",
  ];
  if (values.mutate) args.push("--mutate", values.mutate);
  const { code } = await command(process.execPath, args, { show: true });
  if (code !== 0) throw new Mendable("Stryker did not finish: its message stands above.");
  const { files } = JSON.parse(readFileSync(join(root, "test-results/mutation.json"), "utf8"));
  const { page, score, lines } = survivorsPage(files);
  if (!values.mutate) writeFileSync(join(root, "docs/mutation.md"), page);
  say(lines.join("\n"));
  say(JSON.stringify({ score }));
});
