import "server-only";
import { type Html, html } from "@/lib/base/html";
import { words } from "@/lib/i18n/words";
import type { Wrong } from "./problem";
import type { Parts } from "./problemHtml";

/** Too many requests: how long to wait, whom to call meanwhile, and the same form once more, so that nothing is lost. */
export function busyParts({ refusal, requestId, locale, emergency, sent }: Wrong): Parts {
  const w = words(locale).problemPage;
  const { retryAfter } = refusal.facts;
  const saved = refusal.code === "rate.limited_form";
  const content = html`<p>${w.busy.wait(Number(retryAfter ?? 60))} ${saved ? w.busy.saved : w.busy.kept}</p>
${sent && again(sent.path, sent.body, w.busy.again)}
<p><strong>${w.busy.emergency} ${callLink(emergency.number)}.</strong></p>
${emergency.clinicPhone && html`<p>${w.busy.call} ${callLink(emergency.clinicPhone)}</p>`}
<p>${w.requestId}: ${requestId}</p>`;
  return { title: w.busy.title, content };
}

const callLink = (phone: string): Html =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`;

/** The form as it was sent, in hidden fields: it came from this browser, and goes back to nobody else. */
export function again(path: string, body: unknown, label: string): Html {
  const fields = Object.entries((body ?? {}) as Record<string, string | string[]>).flatMap(
    ([name, value]) =>
      [value].flat().map((one) => html`<input type="hidden" name="${name}" value="${one}">`),
  );
  return html`<form method="post" action="${path}">${fields}<button>${label}</button></form>`;
}
