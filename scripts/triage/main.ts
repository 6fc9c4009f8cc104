import { once } from "node:events";
import { readArguments } from "./arguments";
import { type Line, linesOf } from "./lines";
import { oneCase } from "./oneCase";

/** The command behind npm run triage: results as NDJSON in the order of the cases; exit code 1 if a line was bad. */
export async function main(args: string[]): Promise<void> {
  const { file, now } = readArguments(args);
  // A reader that has seen enough (head) closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const strange = new Map<string, number>();
  for await (const lines of linesOf(file)) {
    const out = lines.flatMap((line) => answerTo(line, now, strange));
    if (out.length > 0 && !process.stdout.write(`${out.join("\n")}\n`))
      await once(process.stdout, "drain");
  }
  warnOf(strange);
}

function answerTo(line: Line, now: Date | undefined, strange: Map<string, number>): string[] {
  const done =
    "tooLong" in line
      ? { error: "The line is longer than 1,000,000 characters." }
      : oneCase(line.number, line.text, { now });
  if (!done) return [];
  if ("error" in done) {
    process.exitCode = 1;
    return [JSON.stringify({ line: line.number, error: done.error })];
  }
  for (const key of done.unknown) strange.set(key, (strange.get(key) ?? 0) + 1);
  return [JSON.stringify(done.result)];
}

/** A misspelt question counts as unanswered: whoever reads the results should know. */
function warnOf(strange: ReadonlyMap<string, number>): void {
  if (strange.size === 0) return;
  const most = [...strange].sort((a, b) => b[1] - a[1]).slice(0, 10);
  const words = most.map(([key, n]) => `${JSON.stringify(key.slice(0, 60))} (${n} ×)`).join(", ");
  process.stderr.write(
    `${strange.size} question ids are not in the vocabulary and were left out: ${words}\n`,
  );
}
