// npm run pace: how long the form takes people of several kinds who read every word once. The last line is JSON.
import { checkNode } from "./platform/prepare.mjs";
import { Mendable, run } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { register } = await import("tsx/esm/api").catch(() => {
    throw new Mendable("The packages are not installed: run npm ci, then this again.");
  });
  register();
  const { main } = await import("./pace/main.ts");
  main();
});
