import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  QUESTIONS,
  question,
  REQUIRED,
  RULES,
  type RuleId,
  SUPPRESSORS,
  tierOf,
  tierRank,
  triage,
} from "@/lib/triage";
import { Facts, NO, UNKNOWN, YES } from "@/lib/triage/facts";
import { possibleIn } from "@/lib/triage/possible";
import { answerTo, noTo, openAnswers, signThere, someAnswers, withAnswer } from "./arbitrary";

const rankOf = (answers: unknown) => tierRank(tierOf(answers));
/** Fewer for mutation testing, where each law is tried against every changed line. */
const MOST_RUNS = Number(process.env.LAW_RUNS ?? 20_000);
const RUNS = { numRuns: MOST_RUNS };
/** Milliseconds: the machine that runs the tests may be busy. */
const PATIENCE = 120_000;

/** The required questions that ask for a danger sign, a risk or an illness: each has a "no". */
const dangers = REQUIRED.filter((id) => !["age", "sex"].includes(id)).map(question);
const signs = QUESTIONS.filter((q) => q.type === "sentinel");

/** The questions that some rule or suppressor reads. */
const READ = new Set(
  [...RULES, ...SUPPRESSORS].flatMap(({ when }) =>
    when.tests.flatMap(({ reads }) => reads.map(({ id }) => id)),
  ),
);

/** The rows that hang on several answers taken together (a sum, a count, any five of ten): they are always looked at. */
const TOGETHER: ReadonlySet<string> = new Set(
  (
    "CORE-1 CES-6f NEU-8 INF-1 MAL-1 MAL-7 FRA-3 FRA-4 FRA-9 SPA-1 SPA-2 PSY-2b PSY-2c PSY-3 STR-1 CHR-1 ROU-1 " +
    "ROU-2 UNS-1 SELF-1"
  ).split(" "),
);

describe("laws", { timeout: PATIENCE }, () => {
  it("gives the tier alone as it gives it with all its reasons", () => {
    const law = fc.property(someAnswers, (answers) => tierOf(answers) === triage(answers).tier);
    fc.assert(law, RUNS);
  });

  it("never throws and always has a reason, whatever it is given", () => {
    const garbage = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const aimed = fc.dictionary(fc.constantFrom(...QUESTIONS.map((q) => q.id)), garbage);
    fc.assert(
      fc.property(fc.oneof(garbage, aimed), (given) => {
        expect(triage(given).reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: Math.min(3_000, MOST_RUNS) },
    );
  });

  it("takes getters that throw, dead proxies and endless lists for no answer", () => {
    const dead = Proxy.revocable({}, {});
    dead.revoke();
    const throwing = Object.defineProperty({}, "age", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const endless = { alarmNow: new Array(4_294_967_295) };
    for (const given of [dead.proxy, throwing, endless, { saddle: dead.proxy }])
      expect(triage(given)).toMatchObject({ tier: "same_day", certainty: "insufficient" });
  });

  it("calls for empty and garbled answers to be looked at the same day", () => {
    for (const nothing of [{}, null, undefined, [], "yes", { age: "old", saddle: "no" }])
      expect(triage(nothing)).toMatchObject({ tier: "same_day", certainty: "insufficient" });
  });

  it("never ranks not sure, rather not say or silence below no, for any danger question", () => {
    const law = fc.property(someAnswers, fc.constantFrom(...dangers), (answers, q) => {
      const no = rankOf(withAnswer(answers, q.id, noTo(q)));
      return openAnswers(q).every((open) => rankOf(withAnswer(answers, q.id, open)) >= no);
    });
    fc.assert(law, RUNS);
  });

  it("never ranks a danger sign that is there below no, with any details", () => {
    const law = fc.property(
      someAnswers,
      fc.constantFrom(...signs),
      signThere,
      (answers, q, there) => {
        const no = rankOf(withAnswer(answers, q.id, noTo(q)));
        return rankOf(withAnswer(answers, q.id, there)) >= no;
      },
    );
    fc.assert(law, RUNS);
  });

  it("never ranks a danger sign without details below not sure", () => {
    const law = fc.property(someAnswers, fc.constantFrom(...signs), (answers, q) => {
      const bare = rankOf(withAnswer(answers, q.id, { answer: "yes" }));
      const unsure = rankOf(withAnswer(answers, q.id, { answer: "unsure" }));
      return bare >= unsure;
    });
    fc.assert(law, RUNS);
  });

  it("lets words in free text only add", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("I have no fever", "never any numb groin", "chest pain", "sin esperanza"),
    );
    const law = fc.property(
      someAnswers,
      fc.constantFrom("freeText", "goal", "medsText"),
      text,
      (answers, id, said) => {
        const fired = new Set(triage({ ...answers, [id]: said }).reasons.map((r) => r.ruleId));
        const silent = triage(withAnswer(answers, id, undefined)).reasons.map((r) => r.ruleId);
        return silent.every((ruleId) => fired.has(ruleId));
      },
    );
    fc.assert(law, RUNS);
  });

  it("takes reasons away by SUP-2 alone: every other rule that holds is a reason", () => {
    const law = fc.property(someAnswers, (answers) => {
      const { suppressed, reasons } = triage(answers);
      const gone = suppressed.filter((s) => s.ruleId === "SUP-2").map((s) => s.suppressed);
      const facts = new Facts(answers);
      const holds = RULES.filter(({ when }) => when.truth(facts) === YES).map(({ id }) => id);
      const named = reasons.filter((r) => r.basis === "definite").map((r) => r.ruleId);
      const taken = gone.filter((id) => holds.includes(id as RuleId));
      expect([...named, ...taken].sort()).toEqual(holds.sort());
      expect(gone.every((id) => ["INF-3", "INF-3b"].includes(id))).toBe(true);
    });
    fc.assert(law, RUNS);
  });

  it("leaves no row out that could hold, and looks at none in vain where single answers decide", () => {
    const possible = possibleIn(RULES);
    const law = fc.property(someAnswers, (answers) => {
      const facts = new Facts(answers);
      const left = new Map<number, boolean>();
      possible(facts, (rule, sure) => {
        left.set(rule, sure);
        return false;
      });
      const wrong = RULES.filter(({ id, when }, i) => {
        const [truth, sure] = [when.truth(facts), left.get(i)];
        if (sure === undefined) return truth !== NO;
        if (sure) return truth !== YES;
        return !TOGETHER.has(id) && truth !== UNKNOWN;
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });
    fc.assert(law, RUNS);
  });

  it("does not depend on the order of the answers, on unknown keys, or on answers that no rule reads", () => {
    const unread = QUESTIONS.filter(({ id }) => !READ.has(id)).map(({ id }) => id);
    expect(unread).toContain("filledBy");
    const other = fc
      .constantFrom(...unread)
      .chain((id) => answerTo(question(id)).map((value) => ({ [id]: value })));
    const law = fc.property(someAnswers, other, (answers, more) => {
      const result = triage(answers);
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(triage({ ...turned, favouriteColour: "yes", locale: "es" })).toEqual(result);
      expect(tierOf({ ...answers, ...more })).toBe(result.tier);
    });
    fc.assert(law, RUNS);
  });
});
