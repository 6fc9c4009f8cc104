import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { run } from "./platform/say.mjs";
import { readSettings } from "./platform/settings.mjs";

await run(async () => {
  checkNode();
  const settings = readSettings({ own: true });
  await ensureInstalled({ dev: true });
  const { serve } = await import("./platform/running.mjs");
  await serve("dev", settings, ensureClient);
});
