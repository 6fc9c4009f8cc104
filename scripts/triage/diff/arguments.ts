import { parseArgs } from "node:util";
import { Mendable } from "../../platform/say.mjs";

const USAGE = "npm run triage:diff -- REVISION [--n 10000] [--seed 1]";

export type Given = { revision: string; n: number; seed: number };

export function readArguments(args: string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        n: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
      },
      allowPositionals: true,
    });
    const [revision, ...more] = positionals;
    if (!revision || more.length > 0)
      throw new Error("Name one revision to compare with, such as HEAD or main~3.");
    return { revision, n: whole("n", values.n), seed: whole("seed", values.seed) };
  } catch (error) {
    throw new Mendable(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}

function whole(name: string, given: string): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(number)) return number;
  throw new Error(`--${name}: "${given}" is not a whole number.`);
}
