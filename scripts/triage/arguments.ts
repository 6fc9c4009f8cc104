import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Mendable } from "../platform/say.mjs";

const USAGE = "npm run --silent triage [-- file.ndjson] [--now 2026-11-26T09:00:00Z]";

export type Given = { file: string | undefined; now: Date | undefined };

/** File and time of the command; a relative path counts from the folder it was called in. */
export function readArguments(args: string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { now: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error("One file at a time.");
    const [file] = positionals;
    return {
      file: file === undefined || file === "-" ? undefined : resolve(callersFolder(), file),
      now: values.now === undefined ? undefined : timeOf(values.now),
    };
  } catch (error) {
    throw new Mendable(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}

// npm runs a script in the project's folder and keeps the caller's here.
const callersFolder = (): string => process.env.INIT_CWD ?? process.cwd();

function timeOf(given: string): Date {
  const time = new Date(given);
  if (Number.isNaN(time.getTime()))
    throw new Error(`--now: "${given}" is not a time, such as 2026-11-26T09:00:00Z.`);
  return time;
}
