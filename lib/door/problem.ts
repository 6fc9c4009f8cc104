import "server-only";
import { html } from "@/lib/base/html";
import type { Refusal } from "@/lib/base/result";
import { type Locale, problemText, words } from "@/lib/i18n/words";

/** HTTP status by the first word of a refusal's code, or by the whole code where it differs. */
const STATUS: Record<string, number> = {
  origin: 403,
  "body.too_large": 413,
  "body.wrong_type": 415,
  body: 400,
  input: 400,
  "access.not_signed_in": 401,
  access: 403,
  "case.not_found": 404,
  "referral.not_found": 404,
  "specialist.not_found": 404,
  "password.link_gone": 404,
  password: 400,
  "user.not_found": 404,
  "draft.not_found": 404,
  "link.not_found": 404,
  "status.not_found": 404,
  "intake.key_reused": 409,
  "intake.no_clinic": 503,
  intake: 400,
  rate: 429,
  server: 500,
  "server.busy": 503,
};

/** Everything else is a conflict with what is there: 409. */
export const statusOf = (code: string): number =>
  STATUS[code] ?? STATUS[code.split(".")[0] ?? ""] ?? 409;

export type Wrong = { refusal: Refusal; requestId: string; locale: Locale; emergency: Emergency };
/** The numbers each error answer repeats. */
export type Emergency = { number: string; clinicPhone: string | null };

export function problemJson({ refusal, requestId, locale, emergency }: Wrong): Response {
  const status = statusOf(refusal.code);
  const body = {
    type: `urn:plumbline:problem:${refusal.code}`,
    title: problemText(locale, refusal),
    status,
    code: refusal.code,
    facts: refusal.facts,
    errors: refusal.fields,
    requestId,
    emergency: emergencyLine(locale, emergency),
  };
  const headers = new Headers({ "content-type": "application/problem+json" });
  return new Response(JSON.stringify(body), { status, headers: withRetry(headers, refusal) });
}

/** The same refusal for a plain form: a page that says what to do, with the way back. */
export function problemPage(
  { refusal, requestId, locale, emergency }: Wrong,
  nonce: string,
): Response {
  const w = words(locale).problemPage;
  const title = problemText(locale, refusal);
  const page = html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Plumbline</title>
<style nonce="${nonce}">body{font:1.1rem/1.5 system-ui,sans-serif;max-inline-size:36rem;margin:2rem auto;padding:0 1rem;color:#17242b;background:#f6f8f9}h1{font-size:1.5rem;line-height:1.25}</style>
</head><body><main><h1>${title}</h1>
${refusal.fields.length > 0 && html`<ul>${refusal.fields.map((f) => html`<li>${f.message}</li>`)}</ul>`}
<p>${w.goBack}</p><p><strong>${emergencyLine(locale, emergency)}</strong></p>
<p>${w.requestId}: ${requestId}</p></main></body></html>`;
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  return new Response(page.text, {
    status: statusOf(refusal.code),
    headers: withRetry(headers, refusal),
  });
}

function withRetry(headers: Headers, refusal: Refusal): Headers {
  if (typeof refusal.facts["retryAfter"] === "number") {
    headers.set("retry-after", String(refusal.facts["retryAfter"]));
  }
  return headers;
}

function emergencyLine(locale: Locale, { number, clinicPhone }: Emergency): string {
  const w = words(locale).emergencyLine;
  return clinicPhone ? w.withClinic(number, clinicPhone) : w.alone(number);
}
