import { createReadStream } from "node:fs";
import { Mendable } from "../platform/say.mjs";

/** Characters of a line: a full form is under 10,000; what is longer is no case. */
const LONGEST = 1_000_000;

export type Line = { number: number; text: string } | { number: number; tooLong: true };

/** The lines of a file, or of standard input, numbered from 1; no more of them in memory than one piece. */
export async function* linesOf(file: string | undefined): AsyncGenerator<Line[]> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  input.setEncoding("utf8");
  const cut = lineCutter();
  try {
    for await (const piece of input) yield cut.add(piece as string);
  } catch (error) {
    throw new Mendable(`The cases could not be read: ${(error as Error).message}`, 2);
  }
  yield cut.end();
}

function lineCutter() {
  let rest = "";
  let dropped = false;
  let number = 0;
  const lineFrom = (text: string): Line => {
    number++;
    const tooLong = dropped || text.length > LONGEST;
    dropped = false;
    return tooLong ? { number, tooLong: true } : { number, text };
  };
  return {
    add(piece: string): Line[] {
      const parts = (rest + piece).split("\n");
      rest = parts.pop() ?? "";
      const lines = parts.map(lineFrom);
      if (rest.length > LONGEST) {
        rest = "";
        dropped = true;
      }
      return lines;
    },
    end: (): Line[] => (rest === "" && !dropped ? [] : [lineFrom(rest)]),
  };
}
