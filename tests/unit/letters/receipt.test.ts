import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ReceiptOf, receiptSheet } from "@/lib/cases/own/receipt";
import type { StatusView } from "@/lib/cases/statusView";
import { words } from "@/lib/i18n/words";
import { sheetPdf } from "@/lib/letters/sheetPdf";
import { inWinAnsi, losesSigns } from "@/lib/letters/winAnsi";
import { QUESTIONS } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const now = new Date("2026-11-24T16:00:00Z");
const view: StatusView = {
  reference: "BP-2Q9X-4M7T",
  sentAt: now,
  phone: "(312) 555-0142",
  voice: "self",
  help: null,
  next: { kind: "read", by: new Date("2026-12-02T23:00:00Z"), late: false },
  worse: "may",
  toldAgain: null,
  holder: { who: "clinic", name: null },
  others: [],
  withdrawalAsked: false,
  address: "clinic.example/status",
  closed: false,
  email: null,
  typed: null,
  asked: [
    {
      id: "1",
      template: "medicines",
      text: "",
      askedAt: now,
      answerBy: now,
      late: false,
      answer: { text: "Naproxen", at: now },
    },
  ],
  now,
};
const of = (locale: "en" | "es", more: Partial<ReceiptOf> = {}): ReceiptOf => ({
  view,
  answers: { ...QUIET, freeText: "Me duele la cadera izquierda" },
  person: { fullName: "Ada Examplar", dateOfBirth: "1971-03-27" },
  clinic: { name: "Exampleton Back Clinic", phone: "(312) 555-0118", emergencyNumber: "911" },
  when: { locale, timeZone: "America/Chicago" },
  ...more,
});
const textOf = (locale: "en" | "es", more: Partial<ReceiptOf> = {}): string =>
  JSON.stringify(receiptSheet(of(locale, more)).parts);

describe("the receipt on paper", () => {
  it("holds reference, next step with its day, answers as given and the safety net, in both languages", () => {
    const en = textOf("en");
    for (const part of [
      "BP-2Q9X-4M7T",
      "A clinician reads them by Wednesday 2 December",
      "Call 911 if any of these start",
      "Get help today if",
      "Which pills",
      "Naproxen",
      "Me duele la cadera izquierda",
    ])
      expect(en).toContain(part);
    const es = textOf("es");
    for (const part of ["miércoles 2 de diciembre", "Llame al 911", "Qué sigue", "Naproxen"])
      expect(es).toContain(part);
  });

  it("leaves private answers out, whatever they say, and says so", () => {
    const answers = { ...QUIET, selfHarm: "plan", sexFeeling: { answer: "yes" } } as const;
    const text = textOf("en", { answers });
    const { topics } = words("en").intake;
    const privateOnes = QUESTIONS.filter((q) => q.sensitive);
    expect(privateOnes.length).toBeGreaterThan(5);
    for (const { id } of privateOnes) expect(text).not.toContain(`"${topics[id]}"`);
    expect(text).toContain("Private answers are left out");
  });

  it("says that silence is silence", () => {
    const { fever: _, ...answers } = QUIET;
    expect(textOf("en", { answers })).toContain("Not answered");
  });

  it("owns up to letters that its font lacks, and only then", () => {
    const person = { fullName: "王 小明", dateOfBirth: null };
    expect(textOf("en", { person })).toContain("Some letters cannot be shown");
    expect(textOf("es")).not.toContain("no puede mostrar");
    expect(inWinAnsi("Núñez ¿“qué”? – Dvořák ł")).toBe("Núñez ¿“qué”? – Dvorák ?");
    expect(losesSigns("Peña’s 10 – 20 €")).toBe(false);
  });
});

/** Objects as they stand, and the streams of text inflated. */
function readPdf(pdf: Buffer): { objects: string; streams: string } {
  const objects = pdf.toString("latin1");
  const streams = [...objects.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, raw]) => {
    try {
      return inflateSync(Buffer.from(raw ?? "", "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return { objects, streams: streams.join("\n") };
}

describe("its PDF", () => {
  it.each([
    ["en", "Your form at Exampleton Back Clinic"],
    ["es", "Su formulario en Exampleton Back Clinic"],
  ] as const)(
    "is tagged in %s: language, title, headings, lists, and page numbers that are no text",
    async (lang, says) => {
      const sheet = receiptSheet(of(lang));
      const { objects, streams } = readPdf(await sheetPdf(sheet));
      expect(objects).toMatch(/^%PDF-1\.7/);
      expect(objects).toMatch(/\/Marked true/);
      expect(objects).toContain(`/Lang (${lang})`);
      expect(objects).toMatch(/\/DisplayDocTitle true/);
      const [, title = ""] = /\/Title (\d+) 0 R/.exec(objects) ?? [];
      const named = new RegExp(`^${title} 0 obj\n\\((.*)\\)`, "m").exec(objects)?.[1] ?? "";
      expect(named.replace(/[^ -~]/g, "")).toBe(says);
      expect(objects).toMatch(/\/StructTreeRoot/);
      for (const tag of ["Document", "H1", "H2", "P", "L", "LI", "LBody"])
        expect(objects, tag).toMatch(new RegExp(`/S /${tag}\\b`));
      const headings = sheet.parts.filter(({ kind }) => kind === "heading");
      expect(objects.match(/\/S \/H1\b/g)).toHaveLength(1);
      expect(objects.match(/\/S \/H2\b/g)).toHaveLength(headings.length);
      // Whoever tabs through it follows the tags.
      for (const page of objects.match(/\/Type \/Page\b[\s\S]*?endobj/g) ?? [])
        expect(page).toContain("/Tabs /S");
      expect(streams).toMatch(/\/Artifact <<[^>]*Pagination/);
      const pages = objects.match(/\/Type \/Page\b/g) ?? [];
      expect(streams.match(/\/Artifact/g)?.length).toBeGreaterThanOrEqual(pages.length);
    },
  );
});
