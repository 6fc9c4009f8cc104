import "server-only";
import { type Html, html } from "@/lib/base/html";
import { paths } from "@/lib/base/paths";
import { REFUSALS } from "@/lib/base/refusals";
import type { Refusal } from "@/lib/base/result";
import { type Locale, problemText, words } from "@/lib/i18n/words";
import { again, busyParts } from "./busyPage";
import { type Parts, problemHtml } from "./problemHtml";

/** What was sent where, as far as it could be read. */
export type Sent = { path: string; body: unknown; page?: string | undefined };

export type Wrong = {
  refusal: Refusal;
  requestId: string;
  locale: Locale;
  emergency: Emergency;
  /** the form that was refused, so that its page can offer to send it again */
  sent?: Sent;
};
/** The numbers each error answer repeats. */
export type Emergency = { number: string; clinicPhone: string | null };

export function problemJson({ refusal, requestId, locale, emergency }: Wrong): Response {
  const status = REFUSALS[refusal.code];
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
export function problemPage(wrong: Wrong, nonce: string): Response {
  const { refusal, locale } = wrong;
  const status = REFUSALS[refusal.code];
  const parts = status === 429 ? busyParts(wrong) : usualParts(wrong);
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  return new Response(problemHtml({ ...parts, locale, nonce }).text, {
    status,
    headers: withRetry(headers, refusal),
  });
}

function usualParts(wrong: Wrong): Parts {
  const { refusal, requestId, locale, emergency } = wrong;
  const w = words(locale).problemPage;
  const fields = refusal.fields.map((f) => html`<li>${f.message}</li>`);
  return {
    title: problemText(locale, refusal),
    content: html`${fields.length > 0 && html`<ul>${fields}</ul>`}
${wayOn(wrong)}<p><strong>${emergencyLine(locale, emergency)}</strong></p>
<p>${w.requestId}: ${requestId}</p>`,
  };
}

function wayOn(wrong: Wrong): Html {
  const { refusal, locale, sent } = wrong;
  if (isShut(refusal, sent)) return openAgain(locale, sent);
  return isOurFault(refusal, sent) ? sendAgain(locale, sent) : wayBack(wrong);
}

/** Our own trouble: the page they would go back to is asked of us too, and would come without what they typed. */
const isOurFault = ({ code }: Refusal, sent: Sent | undefined): sent is Sent =>
  (code === "server.busy" || code === "server.failed") && isKept(sent?.body);

/** What may stand in a page once more: a form that was read, and no password. */
const isKept = (body: unknown): boolean =>
  typeof body === "object" && body !== null && !("password" in body);

function sendAgain(locale: Locale, { path, body }: Sent): Html {
  const { busy } = words(locale).problemPage;
  return html`<p>${busy.kept}</p>
${again(path, body, busy.again)}`;
}

/** Back to what was typed; a page that is older than what it changes must be opened anew. */
function wayBack({ refusal, locale, sent }: Wrong) {
  const { goBack, openAnew } = words(locale).problemPage;
  const stale = /\.(changed|wrong_state)$/.test(refusal.code);
  return stale && sent?.page
    ? html`<p><a href="${sent.page}">${openAnew}</a></p>`
    : html`<p>${goBack}</p>`;
}

/** A form of a status page whose two hours were over when it came: what was typed must not be lost. */
const isShut = ({ code }: Refusal, sent: Sent | undefined): sent is Sent =>
  code === "status.not_found" && sent?.body !== undefined;

/** The status page to open again beside this one, and the same form once more. */
function openAgain(locale: Locale, { path, body }: Sent) {
  const { busy, shut } = words(locale).problemPage;
  return html`<p>${shut.text}</p>
<p><a href="${paths.findStatus}" target="_blank" rel="noopener">${words(locale).own.find.title}</a></p>
${again(path, body, busy.again)}`;
}

function withRetry(headers: Headers, refusal: Refusal): Headers {
  if (typeof refusal.facts.retryAfter === "number") {
    headers.set("retry-after", String(refusal.facts.retryAfter));
  }
  return headers;
}

function emergencyLine(locale: Locale, { number, clinicPhone }: Emergency): string {
  const w = words(locale).emergencyLine;
  return clinicPhone ? w.withClinic(number, clinicPhone) : w.alone(number);
}
