// npm run test:faults: 2,000 intakes are sent with retries while the server is killed (-9) 60 times.
// Last line: {"faults":[{"fault","acked","missing","duplicates","half"}]}. `-- --intakes 200 --kills 5` makes it short.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureBuilt, ensureClient } from "./platform/prepare.mjs";
import { run, say } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { values } = parseArgs({
    options: {
      intakes: { type: "string", default: "2000" },
      kills: { type: "string", default: "60" },
    },
  });
  await ensureInstalled({ dev: true });
  await ensureClient();
  await ensureBuilt();
  const { killedServer } = await import("./faults/killedServer.mjs");
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-faults-"));
  try {
    const result = await killedServer({
      dataDir,
      intakes: Number(values.intakes),
      kills: Number(values.kills),
    });
    say(JSON.stringify({ faults: [result] }));
    process.exitCode = result.missing + result.duplicates + result.half === 0 ? 0 : 1;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
