import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureBuilt, ensureClient } from "./platform/prepare.mjs";
import { run } from "./platform/say.mjs";
import { readSettings } from "./platform/settings.mjs";

await run(async () => {
  checkNode();
  const settings = readSettings();
  await ensureInstalled({ dev: false });
  const { serve } = await import("./platform/running.mjs");
  await serve("start", settings, async () => {
    await ensureClient();
    await ensureBuilt();
  });
});
