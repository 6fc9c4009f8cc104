import { z } from "zod";

/** Where a page of the queue ended: the rank of its last row, in the order of the index. */
const cursorSchema = z.tuple([
  z.number().int(), // rankTier
  z.number().int(), // dueAt, ms
  z.number().int(), // rankStrong
  z.number().int(), // rankPossible
  z.number().int(), // rankVulnerable
  z.number().int(), // rankPeg
  z.number().int(), // submittedAt, ms
  z.uuid(),
]);
export type Cursor = z.infer<typeof cursorSchema>;

export const cursorOf = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString("base64url");

/** What a cursor points at, or null when it is none of ours. */
export function readCursor(text: string): Cursor | null {
  try {
    const parsed = cursorSchema.safeParse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    return parsed.success && isDate(parsed.data[1]) && isDate(parsed.data[6]) ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Years 0 to 9999: what both JavaScript and Postgres can write. */
const isDate = (ms: number): boolean => ms > -62_135_596_800_000 && ms < 253_402_300_800_000;
