import "server-only";
import { NextRequest } from "next/server";
import { ownPathOf } from "@/lib/access/nextAuth";
import { ownOrigins } from "@/lib/base/env";
import { sealed } from "./answer";
import { INTAKE_LIMIT, readAtMost } from "./body";

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** What we use of next-auth. The rest of it (its log sink, its list of providers) is not reachable. */
const OPEN = new Set([
  "GET csrf",
  "GET session",
  "GET signin",
  "GET signout",
  "GET error",
  "POST session",
  "POST signout",
  "POST callback/credentials",
]);

/**
 * The door around next-auth's route: known actions, our origin, a small body, our headers.
 * A script that sends neither Origin nor Sec-Fetch-Site is let in: next-auth's own CSRF token guards it.
 */
export function authDoor(handler: Handler): Handler {
  return async (request, context) => {
    const action = ((await context.params).nextauth ?? []).join("/");
    if (!OPEN.has(`${request.method} ${action}`)) return plain(404);
    if (request.method === "POST" && isForeign(request)) return plain(403);
    const body = request.method === "POST" ? await readAtMost(request, INTAKE_LIMIT) : undefined;
    if (body === null) return plain(413);
    const whole = new NextRequest(request.url, {
      method: request.method,
      headers: request.headers,
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
    const response = await handler(whole, context);
    return action === "signout" ? forgotten(finished(response)) : finished(response);
  };
}

function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && !ownOrigins().includes(origin);
}

/** next-auth names PUBLIC_URL in its redirects; a browser on our other name must stay where its cookies are. */
function finished(response: Response): Response {
  const location = response.headers.get("location");
  if (location !== null) response.headers.set("location", ownPathOf(location));
  return sealed(response, POLICY);
}

function forgotten(response: Response): Response {
  response.headers.set("clear-site-data", '"cache", "storage"');
  return response;
}

const POLICY = "default-src 'none'; frame-ancestors 'none'";
const plain = (status: number): Response => sealed(Response.json({}, { status }), POLICY);
