// npm run triage:docs: writes docs/triage.md from the table.
import { run } from "./platform/say.mjs";
import { runTypescript } from "./platform/typescript.mjs";

await run(() => runTypescript(new URL("./triage/writeDocs.ts", import.meta.url).href));
