// npm run replay: decides twenty demo cases by keyboard alone, in Chromium, against the product as it is started.
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode } from "./platform/prepare.mjs";
import { Mendable, run } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  await ensureInstalled({ dev: true });
  const { ensureBrowser } = await import("./tests/browser.mjs");
  const browser = await ensureBrowser();
  if (!browser) throw new Mendable("The replay needs Chromium: npm test installs it.");
  const { replay } = await import("./replay/main.mjs");
  await replay(browser);
  process.exit(0);
});
