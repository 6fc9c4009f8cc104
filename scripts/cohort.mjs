// npm run --silent cohort -- --n 10000 --seed 1: made-up cases as NDJSON, {id, answers, secondsTaken} a line.
// With --shares: how they spread over the levels instead, and a last line of JSON.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./cohort/main.ts", import.meta.url).href));
