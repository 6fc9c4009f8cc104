import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fieldId } from "@/components/intake/fieldText";
import { type FieldValues, fieldValues } from "@/components/intake/fieldValues";
import { QuestionField } from "@/components/intake/QuestionField";
import { questionWordsIn } from "@/lib/i18n/questions";
import { words } from "@/lib/i18n/words";
import { type Answers, QUESTIONS, type Question, question } from "@/lib/triage";

const LANGUAGES = [
  ["en", { questions: questionWordsIn("en", "self"), controls: words("en").controls }],
  ["es", { questions: questionWordsIn("es", "self"), controls: words("es").controls }],
] as const;
const [[, english]] = LANGUAGES;

const draw = (q: Question, values: FieldValues = {}, errors: Record<string, string> = {}) =>
  renderToStaticMarkup(
    <QuestionField question={q} words={english} values={values} errors={errors} />,
  );

describe.each(LANGUAGES)("every question, %s", (_, form) => {
  const every = QUESTIONS.map((q): [string, string] => [
    q.id,
    renderToStaticMarkup(<QuestionField question={q} words={form} values={{}} errors={{}} />),
  ]);

  it.each(every)("%s: nothing is chosen beforehand, no attribute of style", (_id, html) => {
    expect(html).not.toMatch(/(?:checked|selected|style)=/);
  });
  it.each(every)("%s: its first control is where an error links to", (id, html) => {
    expect(html.match(/<(?:input|textarea)[^>]*? id="([^"]+)"/)?.[1]).toBe(fieldId(id));
  });
  it.each(every)("%s: no id twice", (_id, html) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(every)("%s: every option has words of its own language", (_id, html) => {
    expect(html).not.toMatch(/<span>(prefer_not|unsure|none|yes)<\/span>/);
  });
});

describe("a danger sign", () => {
  const stored: Answers = {
    saddle: { answer: "unsure", since: "under2Weeks", trend: "worse" },
  };

  it("shows again what was stored, sign and details", () => {
    const html = draw(question("saddle"), fieldValues(stored));
    const checked = [...html.matchAll(/name="([^"]+)"[^>]*?checked="" value="([^"]+)"/g)].map(
      ([, name, value]) => `${name}=${value}`,
    );
    expect(checked.toSorted()).toEqual([
      "saddle.since=under2Weeks",
      "saddle.trend=worse",
      "saddle=unsure",
    ]);
  });
  it("unfolds its details for yes and for not sure, and for nothing else", () => {
    const opening = [
      ...draw(question("saddle")).matchAll(
        /data-opens=""[^>]*value="([^"]+)"|value="([^"]+)"[^>]*data-opens=""/g,
      ),
    ];
    expect(opening.map(([, a, b]) => a ?? b)).toEqual(["yes", "unsure"]);
  });
  it("says its error in the field, tied to it", () => {
    const html = draw(question("saddle"), {}, { saddle: "Choose one" });
    expect(html).toContain('aria-describedby="q-saddle-error"');
    expect(html).toMatch(/id="q-saddle-error"[^>]*>.*Choose one/);
  });
});

it("an unknown age at first pain keeps its box and an empty number", () => {
  const html = draw(question("firstAge"), { firstAge: "unsure" });
  expect(html).toMatch(/name="firstAge"[^>]*value=""/);
  expect(html).toMatch(/name="firstAge.unsure"[^>]*checked/);
});

it("every region of the body map tints the figure and stands in it", () => {
  const css = readFileSync(new URL("../../../app/styles/bodyMap.css", import.meta.url), "utf8");
  const html = draw(question("painMap"));
  for (const region of question("painMap").options) {
    expect(css).toContain(`.map:has([value="${region}"]:checked) [data-part="${region}"]`);
    expect(html).toContain(`data-part="${region}"`);
  }
});
