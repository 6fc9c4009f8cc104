import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Assessment } from "@/components/case/Assessment";
import { OpenAnswers } from "@/components/case/OpenAnswers";
import { Said } from "@/components/case/Said";
import { Suggested } from "@/components/case/Suggested";
import { WhyHere } from "@/components/case/why/WhyHere";
import { topReason } from "@/lib/cases/topReason";
import { caseWords, destinationWords, strengthWords, tierWords } from "@/lib/i18n/staff/case";
import { certaintyMeaning, completenessWords, contactWords } from "@/lib/i18n/staff/result";
import { voiceOf } from "@/lib/i18n/voice";
import { type Answers, RULES, SPECIALTIES, triage } from "@/lib/triage";
import { readCases } from "@/tests/clinical/read";

/** The words of a page, without its marks. */
const plain = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

describe.each(readCases("examples").map(({ id, answers }) => [id, answers as Answers] as const))(
  "the page of %s shows all of the result",
  (_, answers) => {
    const result = triage(answers);
    const why = plain(renderToStaticMarkup(<WhyHere result={result} />));
    const open = plain(
      renderToStaticMarkup(
        <OpenAnswers
          result={result}
          start={{ answers, secondsTaken: null, ageByBirthDate: null }}
        />,
      ),
    );
    const where = plain(renderToStaticMarkup(<Suggested result={result} />));
    const found = plain(renderToStaticMarkup(<Assessment answers={answers} result={result} />));

    test("how sure it is, and what that means", () => {
      expect(why).toContain(tierWords[result.tier]);
      expect(why).toContain(certaintyMeaning[result.certainty]);
      expect(why).toContain(result.rulesetVersion);
    });
    test("each reason with its rule, basis, source and strength", () => {
      for (const r of result.reasons.filter((r) => r.ruleId !== "SELF-1"))
        for (const part of [
          r.text,
          `${r.ruleId} · ${r.basis}`,
          r.source,
          strengthWords[r.strength],
        ])
          expect(why).toContain(part);
    });
    test("what was held back by what, and what nearly counted", () => {
      for (const s of result.suppressed) {
        expect(why).toContain(s.text);
        expect(why).toContain(
          `${s.ruleId} held back ${s.suppressed}, which would have said ${tierWords[s.wouldBe]}`,
        );
      }
      for (const n of result.nearMisses)
        for (const part of [n.text, `${n.ruleId} would raise it to ${tierWords[n.tier]}`])
          expect(why).toContain(part);
    });
    test("every rule of the table stands somewhere", () => {
      for (const { id } of RULES.filter(({ id }) => id !== "SELF-1")) expect(why).toContain(id);
    });
    test("what is missing, how far it reaches, and through which rules", () => {
      for (const m of result.missing)
        expect(open).toContain(`Up to ${tierWords[m.couldBe]} ${m.ruleIds.join(", ")}`);
    });
    test("chips, contradictions, scores and what of the form can be used", () => {
      for (const { text } of [...result.chips, ...result.contradictions])
        expect(found).toContain(text);
      const { score, of, items } = result.scores.completeness;
      expect(found).toContain(`${score} of ${of}`);
      for (const [name, there] of Object.entries(items))
        if (!there) expect(found).toContain(completenessWords[name]);
    });
    test("where to, how to reach them, for and against each of the five", () => {
      expect(where).toContain(destinationWords[result.suggestion.primary]);
      expect(where).toContain(contactWords[result.suggestion.contact]);
      for (const to of SPECIALTIES) expect(where).toContain(destinationWords[to]);
      for (const { text } of result.suggestion.whyNot) expect(where).toContain(text);
    });
    test("the queue's row says the first of its reasons", () => {
      const [first] = result.reasons;
      const isPrivate = /^(PSY|CES-5)/.test(first?.ruleId ?? "");
      const said = isPrivate ? caseWords.privateReason : first?.text.replace(/\.$/, "");
      expect(topReason(result.reasons.map((r) => r.ruleId))).toBe(said);
    });
  },
);

describe("what was said in confidence", () => {
  const { reasons } = triage({ selfHarm: "plan" });
  test("is not told by the queue's row, not even by the rule's words", () => {
    expect(reasons[0]?.ruleId).toBe("PSY-1");
    expect(topReason(["PSY-1"])).toBe(caseWords.privateReason);
  });
  test("is quoted on the case page, and kept from the printer", () => {
    const used = reasons[0]?.answersUsed ?? [];
    const page = renderToStaticMarkup(<Said answers={used} voice={voiceOf({})} />);
    expect(page).toContain('<span class="private">');
  });
});
