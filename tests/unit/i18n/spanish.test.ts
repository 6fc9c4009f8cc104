import { expect, it } from "vitest";
import { AGREEMENTS } from "@/lib/i18n/agreements";
import { questionsEn } from "@/lib/i18n/questions.en";
import { questionsEs } from "@/lib/i18n/questions.es";
import { words } from "@/lib/i18n/words";
import { textsIn } from "./texts";

const all = (locale: "en" | "es") =>
  textsIn({
    questions: locale === "en" ? questionsEn : questionsEs,
    self: words(locale),
    other: words(locale, "other"),
    agreements: AGREEMENTS.map((one) => one.words[locale]),
  });

/** The same in both languages, and right in both. */
const SAME = new Set([
  "",
  "No",
  "Diabetes",
  "Melanoma",
  "Psoriasis",
  "Cookies",
  "Error: ",
  "English",
  "Español",
  "GIRFT: National suspected cauda equina syndrome pathway, 2023",
]);

it("is nowhere left in English", () => {
  const english = new Map(all("en").map(({ at, text }) => [at, text]));
  const left = all("es").filter(({ at, text }) => english.get(at) === text && !SAME.has(text));
  expect(left).toEqual([]);
});

it("has a text wherever English has one", () => {
  expect(all("es").map(({ at }) => at.replace(/\.(self|other)$/, ""))).toEqual(
    expect.arrayContaining(all("en").map(({ at }) => at.replace(/\.(self|other)$/, ""))),
  );
  const empty = new Set(
    all("es")
      .filter(({ text }) => text === "")
      .map(({ at }) => at),
  );
  expect(all("en").filter(({ at, text }) => text !== "" && empty.has(at))).toEqual([]);
});

it("says usted, never tú or vos", () => {
  const familiar =
    /(^|[\s¿¡“(])(tú|tu|tus|te|ti|contigo|vos|tienes|puedes|quieres|haz|llama|elige)(?=[\s?.,:!”)]|$)/i;
  expect(all("es").filter(({ text }) => familiar.test(text))).toEqual([]);
});

it("opens every question that it closes", () => {
  const count = (text: string, sign: string) => text.split(sign).length;
  expect(all("es").filter(({ text }) => count(text, "¿") !== count(text, "?"))).toEqual([]);
});
