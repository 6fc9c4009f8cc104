import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/base/env";
import { isOwnPath } from "@/lib/base/paths";
import { isJson } from "./origin";
import { problemJson, problemPage, type Wrong } from "./problem";

export type CookieToSet = { name: string; value: string; path?: string; maxAge?: number };

/** What a verb's value becomes: a path to go to, or a body; with cookies for people without an account. */
export type Done = { next?: string; status?: number; body?: unknown; cookies?: CookieToSet[] };

const HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

const wantsJson = (request: Request): boolean =>
  isJson(request) || (request.headers.get("accept") ?? "").includes("application/json");

/** JSON for fetch and machines, 303 for a plain form. */
export function answer(request: Request, done: Done): Response {
  if (done.next !== undefined && !isOwnPath(done.next))
    throw new Error("A redirect left our own paths.");
  const response =
    wantsJson(request) || done.next === undefined
      ? asJson(done.body ?? { next: done.next }, done.status)
      : sealed(new Response(null, { status: 303, headers: { location: done.next } }), NOTHING);
  for (const cookie of done.cookies ?? [])
    response.headers.append("set-cookie", cookieText(cookie));
  return response;
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** A value as JSON. */
export const asJson = (value: unknown, status = 200): Response =>
  asWritten(JSON.stringify(value), status);

/** JSON that is text already. */
export const asWritten = (json: string, status = 200): Response =>
  new Response(json, {
    status,
    headers: {
      ...HEADERS,
      "content-type": "application/json",
      "content-security-policy": NOTHING,
    },
  });

export function refuse(request: Request, wrong: Wrong): Response {
  if (wantsJson(request)) return sealed(problemJson(wrong), NOTHING);
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  return sealed(problemPage(wrong, nonce), policy);
}

/** An answer with the headers of every answer and a policy of its own. */
export function sealed(response: Response, policy: string): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  return response;
}

/** A file to keep: its name holds no more than a reference or a date, and no browser shows it as a page of ours. */
export function asFile(name: string, type: string, content: BodyInit): Response {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "")}"`,
  };
  return sealed(new Response(content, { headers }), "default-src 'none'; sandbox");
}

function cookieText({ name, value, path = "/", maxAge }: CookieToSet): string {
  const parts = [`${name}=${value}`, `Path=${path}`, "HttpOnly", "SameSite=Lax"];
  if (env().PUBLIC_URL.startsWith("https://")) parts.push("Secure");
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  return parts.join("; ");
}
