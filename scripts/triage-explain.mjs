// npm run triage:explain -- RULE-ID: one row of the table in words, with its source and the cases that fire it.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./triage/explain.ts", import.meta.url).href));
