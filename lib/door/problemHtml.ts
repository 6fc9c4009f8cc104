import { Html, html } from "@/lib/base/html";
import type { Locale } from "@/lib/i18n/words";

export type Parts = { title: string; content: Html };

// The colours of the patients' side, light and dark; this page must stand without any other file.
const STYLE = `:root{color-scheme:light dark}
body{font:1.125rem/1.5 system-ui,sans-serif;max-inline-size:39rem;margin:2rem auto;padding:0 1rem;color:#17242b;background:#f6f8f9}
h1{font-size:1.5rem;line-height:1.25}a{color:#0a5a8a;white-space:nowrap}
button{font:inherit;font-weight:600;min-block-size:2.75rem;padding:.5rem 1.5rem;border:0;border-radius:6px;color:#fff;background:#0b5c6b;cursor:pointer}
:focus-visible{outline:3px solid #0b5c6b;outline-offset:2px}
@media(prefers-color-scheme:dark){body{color:#e9f0f2;background:#0e161a}a{color:#8cc4f0}button{color:#0e161a;background:#6cc9d6}:focus-visible{outline-color:#ffd54a}}`;

/** The page of an answer that is no page of ours: everything it needs stands in it. */
export const problemHtml = ({
  title,
  content,
  locale,
  nonce,
}: Parts & { locale: Locale; nonce: string }): Html =>
  html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Plumbline</title>
<style nonce="${nonce}">${new Html(STYLE)}</style>
</head><body><main><h1>${title}</h1>
${content}</main></body></html>`;
