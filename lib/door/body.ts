import "server-only";
import { fail, ok, type Result } from "@/lib/base/result";
import { isJson } from "./origin";

export const INTAKE_LIMIT = 64 * 1024;
export const USUAL_LIMIT = 256 * 1024;
const MOST_FIELDS = 400;
const DEEPEST = 12;

/** Reads a body of at most `limit` bytes, as JSON or as a form; refused before it is buffered whole. */
export async function readBody(request: Request, limit: number): Promise<Result<unknown>> {
  const bytes = await readAtMost(request, limit);
  if (!bytes) return fail("body.too_large", { limit });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail("body.unreadable");
  }
  return isJson(request) ? parseJson(text) : parseForm(request, text);
}

/** The bytes of a body, or null when there are more than `limit`. */
export async function readAtMost(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > limit) return null;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value, DEEPEST) ? fail("body.unreadable") : ok(value);
  } catch {
    return fail("body.unreadable");
  }
}

function parseForm(request: Request, text: string): Result<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return fail("body.wrong_type");
  const fields = new URLSearchParams(text);
  if ([...fields.keys()].length > MOST_FIELDS) return fail("body.unreadable");
  return ok(formValues(fields));
}

/** A name that comes once is a text, one that comes again is a list. */
function formValues(fields: URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(fields.keys())) {
    const all = fields.getAll(name).map(normalise);
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return { ...values };
}

/** Browsers send line ends as CRLF; NUL cannot be stored in Postgres. */
const normalise = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\0", "");

function isTooDeep(value: unknown, left: number): boolean {
  if (value === null || typeof value !== "object") return false;
  if (left === 0) return true;
  return Object.values(value).some((v) => isTooDeep(v, left - 1));
}
