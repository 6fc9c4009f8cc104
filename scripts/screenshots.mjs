// npm run screenshots: takes the README's pictures into docs/screenshots, at 1280 and 360 px, from the demo clinic.
// `-- --only start,queue` takes some of them.
import { parseArgs } from "node:util";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { run, say } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  await ensureInstalled({ dev: true });
  await ensureClient();
  const { register } = await import("tsx/esm/api");
  register();
  const { ensureBrowser } = await import("./tests/browser.mjs");
  const executablePath = await ensureBrowser();
  const { demoProduct } = await import("./platform/demoProduct.mjs");
  const { takePictures } = await import("./screenshots/take.ts");
  const only = values.only?.split(",");
  await demoProduct("screenshots", ({ address }) =>
    takePictures({ executablePath, address, only }),
  );
  say("The pictures are in docs/screenshots. Look at each before you keep it.");
  process.exit();
});
