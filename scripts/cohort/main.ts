import { once } from "node:events";
import { parseArgs } from "node:util";
import { Mendable } from "../platform/say.mjs";
import { cohort } from "./cohort";
import { sharesOf, wordsOfShares } from "./shares";

const USAGE = "npm run --silent cohort -- --n 10000 --seed 1 [--shares]";
/** Lines a write: one system call for each case would take longer than the case. */
const LINES = 500;

/** The command behind npm run cohort. */
export async function main(args: string[]): Promise<void> {
  const { n, seed, shares } = readArguments(args);
  // A reader that has seen enough (head) closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  if (shares) return write(wordsOfShares({ n, seed, ...sharesOf(cohort({ n, seed })) }));
  let lines: string[] = [];
  for (const { id, answers, secondsTaken } of cohort({ n, seed })) {
    if (lines.push(JSON.stringify({ id, answers, secondsTaken })) < LINES) continue;
    await write(lines);
    lines = [];
  }
  await write(lines);
}

async function write(lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !process.stdout.write(`${lines.join("\n")}\n`))
    await once(process.stdout, "drain");
}

function readArguments(args: string[]): { n: number; seed: number; shares: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        n: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        shares: { type: "boolean", default: false },
      },
    });
    const [n, seed] = [whole("n", values.n, 1), whole("seed", values.seed, 0)];
    return { n, seed, shares: values.shares };
  } catch (error) {
    throw new Mendable(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function whole(name: string, given: string, least: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`--${name}: "${given}" is not a whole number from ${least}.`);
}
