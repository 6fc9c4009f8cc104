// npm run triage:diff -- REVISION [--n 10000] [--seed 1]: whom today's rules sort otherwise than those of a revision.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./triage/diff/main.ts", import.meta.url).href));
