import { type Html, html } from "@/lib/base/html";
import { letterWords as w } from "@/lib/i18n/staff/letter";
import type { LetterBlocks } from "./blocks";

type Line = { label: string; text: string };

const facts = (lines: readonly Line[]): Html =>
  html`<dl class="facts">${lines.map((l) => html`<dt>${l.label}</dt><dd>${l.text}</dd>`)}</dl>`;

/** The letter as HTML for screen and paper. Everything in it is escaped; the page around it holds the styles. */
export function letterHtml(letter: LetterBlocks): Html {
  const { situation: s, completeness: c } = letter;
  return html`<article class="sheet" lang="en">
<header><p><b>${letter.from.clinic}</b><br>${letter.from.phone} · ${letter.from.clinician}</p>
<p>${w.to}: <b>${letter.to.name}</b><br>${letter.to.organisation}, ${letter.to.address}</p></header>
<div class="line"><h1>${w.title(letter.to.specialty)}</h1> <span class="boxed">${s.tier}</span> <span class="push">${letter.date}</span></div>
<p>${letter.background.patient.map((l) => l.text).join(" · ")}<br><b>${letter.reference}</b></p>
<h2><b>S</b>${w.situation}</h2>
<p>${s.line}</p><p><b>${w.weAsk}</b> ${s.question} <b>${w.weWant}</b> ${s.wanted}</p>
<h2><b>B</b>${w.background}</h2>${facts(letter.background.history)}
<h2><b>A</b>${w.assessment}</h2>${signs(letter)}
<h3>${w.why}</h3>${facts(letter.assessment.reasons)}${facts(letter.assessment.findings)}
<h2><b>R</b>${w.request}</h2>${facts(letter.request)}
<p>${w.complete(c.have, c.of)} ${c.missing.length > 0 && w.lacks(c.missing.join(", "))}</p>
<footer class="last"><span>${w.foot(letter.reference)}</span></footer></article>`;
}

/** Present, open and absent are all printed: what was asked and denied is as telling as what was found. */
function signs({ assessment }: LetterBlocks): Html {
  const row = (state: "present" | "open" | "absent", title: string) => {
    const of = assessment.signs.filter((sign) => sign.state === state);
    const said = of
      .map((sign) => (state === "absent" ? sign.label : `${sign.label}: ${sign.text}`))
      .join(" · ");
    return { label: title, text: said || w.none };
  };
  return facts([row("present", w.present), row("open", w.open), row("absent", w.absent)]);
}
