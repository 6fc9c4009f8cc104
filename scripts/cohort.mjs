// npm run --silent cohort -- --n 10000 --seed 1: made-up cases as NDJSON, {id, answers, secondsTaken} a line.
// With --shares: how they spread over the levels instead, and a last line of JSON.
import { checkNode } from "./platform/prepare.mjs";
import { Mendable, run } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { register } = await import("tsx/esm/api").catch(() => {
    throw new Mendable("The packages are not installed: run npm ci, then this again.");
  });
  register();
  const { main } = await import("./cohort/main.ts");
  await main(process.argv.slice(2));
});
