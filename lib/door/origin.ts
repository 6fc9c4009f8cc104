import "server-only";
import { ownOrigins } from "@/lib/base/env";

/**
 * True when a change comes from a page of ours. Sec-Fetch-Site, when sent, must be same-origin;
 * else Origin must be one of ours; `null` and strangers are refused.
 * `bare` is the JSON intake: a machine sends neither header, and no cookie of ours.
 */
export function isSameOrigin(request: Request, bare: boolean): boolean {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null) return site === "same-origin";
  if (origin !== null) return ownOrigins().includes(origin);
  return bare && isJson(request) && !hasOurCookie(request);
}

export const isJson = (request: Request): boolean =>
  /^application\/(problem\+)?json\b/i.test(request.headers.get("content-type") ?? "");

const hasOurCookie = (request: Request): boolean =>
  (request.headers.get("cookie") ?? "").includes("plumbline.");
