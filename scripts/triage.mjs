// npm run --silent triage [-- file] [--now 2026-11-26T09:00:00Z]: cases as NDJSON in, results as NDJSON out.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./triage/main.ts", import.meta.url).href));
