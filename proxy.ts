import { type NextRequest, NextResponse } from "next/server";
import { readDensity } from "@/lib/base/density";

/**
 * Headers of pages only: nonce and policy, request id, language, own path. Access is decided in lib, never here.
 * The matcher leaves out /api (the door sets its own headers) and static files (next.config.js does).
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const { pathname, searchParams } = request.nextUrl;
  const lang = languageOf(request);
  const policy = contentPolicy(nonce, isStaffSide(pathname));

  const headers = new Headers(request.headers);
  headers.set("x-request-id", crypto.randomUUID());
  headers.set("x-plumbline-path", pathname + request.nextUrl.search);
  headers.set("x-plumbline-lang", isStaffSide(pathname) ? "en" : lang);
  const density = densityOf(request);
  headers.set("x-plumbline-density", density);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  if (searchParams.has("lang")) {
    const kept = { path: "/", sameSite: "lax", httpOnly: true, maxAge: LANGUAGE_KEPT } as const;
    response.cookies.set("plumbline.lang", lang, kept);
  }
  if (searchParams.has("density")) {
    const kept = { path: "/", sameSite: "lax", httpOnly: true, maxAge: LANGUAGE_KEPT } as const;
    response.cookies.set("plumbline.density", density, kept);
  }
  return response;
}

/** Seconds: a year, longer than any form waits to be finished. */
const LANGUAGE_KEPT = 365 * 24 * 3600;

const STAFF = [
  "/queue",
  "/cases",
  "/second-look",
  "/directory",
  "/insights",
  "/settings",
  "/sign-in",
  "/sign-out",
  "/set-password",
  "/demo",
];
const isStaffSide = (pathname: string): boolean =>
  STAFF.some((room) => pathname === room || pathname.startsWith(`${room}/`));

/** ?lang= chooses and is remembered; else the cookie; else the browser's first language; English by default. */
function languageOf(request: NextRequest): "en" | "es" {
  const asked = request.nextUrl.searchParams.get("lang");
  const chosen = asked ?? request.cookies.get("plumbline.lang")?.value;
  const first = request.headers.get("accept-language");
  return (chosen ?? first ?? "").startsWith("es") ? "es" : "en";
}

/** ?density= chooses and is remembered; else the cookie. */
const densityOf = ({ nextUrl, cookies }: NextRequest) =>
  readDensity(nextUrl.searchParams.get("density") ?? cookies.get("plumbline.density")?.value);

function contentPolicy(nonce: string, staff: boolean): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `style-src-attr ${staff || development ? "'unsafe-inline'" : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!api/|_next/static|icon|favicon).*)"] };
