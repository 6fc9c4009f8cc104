// npm run bench:triage: how many cases a second, beside json-rules-engine and json-logic-js. Last line JSON.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./bench/triage/main.ts", import.meta.url).href));
