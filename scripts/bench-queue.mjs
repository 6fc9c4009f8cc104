// npm run bench:queue: the queue with 1,000, 100,000 and 1,000,000 cases, in one run on the embedded PostgreSQL.
// Last line JSON; the exit code is 1 when a plan reads through a table (asked from 20,000 cases on).
// `-- --sizes 1000,100000` makes it short, `--open 0.02` closes all but two in a hundred.
import { parseArgs } from "node:util";
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { Mendable, run, say } from "./platform/say.mjs";

await run(async () => {
  checkNode();
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "1000,100000,1000000" },
      open: { type: "string", default: "0.9" },
    },
  });
  const sizes = values.sizes.split(",").map(Number);
  const open = Number(values.open);
  if (
    !sizes.every((n) => Number.isInteger(n) && n >= 1_000) ||
    sizes.some((n, i) => n <= (sizes[i - 1] ?? 0))
  )
    throw new Mendable(
      "--sizes: give whole numbers from 1000 on, the smallest first, with commas between them.",
    );
  if (!(open > 0 && open <= 1)) throw new Mendable("--open: give a share between 0 and 1.");
  await ensureInstalled({ dev: false });
  await ensureClient();
  const { register } = await import("tsx/esm/api");
  register();
  const { people, references } = await import("./bench/queue/people.ts");
  const { benchQueue, lastLine } = await import("./bench/queue/main.mjs");
  const result = await benchQueue({ sizes, open, made: { people: people(), references } });
  say(lastLine(result));
  process.exit(result.seqScans > 0 ? 1 : 0);
});
