// npm run test:mutation [-- --mutate "lib/triage/judge.ts"]: changes lib/triage in one place at a time and counts the
// changes that no clinical test notices. About half an hour. Last line: {"score"}, in per cent; the survivors stand above it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command } from "./platform/command.mjs";
import { checkNode, ensureInstalled } from "./platform/prepare.mjs";
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
  report(JSON.parse(readFileSync(join(root, "test-results/mutation.json"), "utf8")));
});

function report({ files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const of = (...states) => mutants.filter(({ status }) => states.includes(status));
  const lived = of("Survived", "NoCoverage");
  for (const { file, location, mutatorName, replacement } of lived)
    say(`${file}:${location.start.line} ${mutatorName} → ${replacement?.slice(0, 80)}`);
  const killed = of("Killed", "Timeout").length;
  const score = Math.round((10_000 * killed) / (killed + lived.length)) / 100;
  say(`${killed} noticed, ${lived.length} not.`);
  say(JSON.stringify({ score }));
}
