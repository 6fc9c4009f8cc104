// npm run lighthouse: Lighthouse's mobile test of four pages of the form, the median of five runs each, against the
// product with demo data. The last line is JSON; exit 1 when a goal is missed. `-- --runs 1` is the short run.
import { parseArgs } from "node:util";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { Mendable, run, say } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Mendable("--runs: give a whole number.");
  await ensureInstalled({ dev: true });
  await ensureClient();
  const { ensureBrowser } = await import("./tests/browser.mjs");
  const browser = await ensureBrowser();
  const { demoProduct } = await import("./platform/demoProduct.mjs");
  const { filledForm } = await import("./lighthouse/form.mjs");
  const { measured } = await import("./lighthouse/measure.mjs");
  const { report } = await import("./lighthouse/report.mjs");
  const found = await demoProduct("lighthouse", async ({ address, dataDir }) => {
    const cookie = await filledForm(browser, address);
    return report(await measured({ browser, address, cookie, runs, folder: dataDir }));
  });
  say(JSON.stringify(found));
  if (found.missed.length > 0) process.exitCode = 1;
});
