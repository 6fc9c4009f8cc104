import { describe, expect, it } from "vitest";
import { hiddenQuestions, isVisible, QUESTIONS, type QuestionId, triage } from "@/lib/triage";
import { Facts } from "@/lib/triage/facts";
import { hitsOf } from "@/lib/triage/freeText";
import { PHRASE_KINDS, PHRASES } from "@/lib/triage/phrases";

const read = (q: QuestionId, value: unknown) => new Facts({ [q]: value }).stored(q);

describe("a list", () => {
  it("keeps each known option once, in the order given", () => {
    expect(read("medicines", ["immuneMeds", "bloodThinner"])).toEqual([
      "immuneMeds",
      "bloodThinner",
    ]);
    expect(read("medicines", ["immuneMeds", "sugar", "bloodThinner", "immuneMeds", 7])).toEqual([
      "immuneMeds",
      "bloodThinner",
    ]);
    expect(read("medicines", ["sugar"])).toBe(undefined);
    expect(read("medicines", [])).toBe(undefined);
  });

  it("drops “none” beside others, and notes it; alone it stays", () => {
    const both = { medicines: ["none", "bloodThinner"] };
    expect(new Facts(both).stored("medicines")).toEqual(["bloodThinner"]);
    expect(new Facts(both).noneWithOthers()).toEqual(["medicines"]);
    expect(triage(both).contradictions.map(({ id, questions }) => [id, questions])).toEqual([
      ["X-7", ["medicines"]],
    ]);
    expect(read("medicines", ["none"])).toEqual(["none"]);
    expect(new Facts({ medicines: ["none"] }).noneWithOthers()).toEqual([]);
  });

  it("with one tick is shared by all who say so, and nobody's to change", () => {
    const one = read("medicines", ["bloodThinner"]);
    expect(read("medicines", ["bloodThinner"])).toBe(one);
    expect(Object.isFrozen(one)).toBe(true);
    expect(Object.isFrozen(read("saddle", { answer: "no" }))).toBe(true);
  });

  it("is no answer with more than 200 ticks, and is not the caller's to change afterwards", () => {
    expect(read("medicines", Array(200).fill("bloodThinner"))).toEqual(["bloodThinner"]);
    expect(read("medicines", Array(201).fill("bloodThinner"))).toBe(undefined);
    const given = ["bloodThinner"];
    const facts = new Facts({ medicines: given });
    given.push("immuneMeds");
    expect(facts.stored("medicines")).toEqual(["bloodThinner"]);
  });
});

describe("a number", () => {
  it("is whole and within its range, or one of the words its question offers", () => {
    for (const [given, kept] of [
      [0, 0],
      [10, 10],
      [11, undefined],
      [-1, undefined],
      [4.5, undefined],
      [Number.NaN, undefined],
      ["4", undefined],
      ["unsure", undefined],
    ])
      expect([given, read("pegPain", given)]).toEqual([given, kept]);
    expect([read("age", 120), read("age", 121)]).toEqual([120, undefined]);
  });
});

describe("an input", () => {
  it("that is no object has no answers; of one that throws, what can be read", () => {
    for (const input of [null, undefined, "saddle", 7, [], [["age", 44]]])
      expect(new Facts(input).stored("age")).toBe(undefined);
    const thrower = {
      age: 44,
      get sex() {
        throw new Error("no");
      },
      fever: "no",
    };
    const facts = new Facts(thrower);
    expect([facts.stored("age"), facts.stored("sex"), facts.stored("fever")]).toEqual([
      44,
      undefined,
      "no",
    ]);
  });
});

describe("a danger sign", () => {
  it("keeps the details it knows, where there is or may be a sign", () => {
    const all = { since: "under2Weeks", trend: "worse", knownCause: "no" };
    expect(read("saddle", { answer: "yes", ...all, more: 1 })).toEqual({ answer: "yes", ...all });
    expect(read("saddle", { answer: "unsure", ...all })).toEqual({ answer: "unsure", ...all });
    expect(read("saddle", { answer: "no", ...all })).toEqual({ answer: "no" });
    expect(read("saddle", { answer: "yes", since: "ages", trend: 3 })).toEqual({ answer: "yes" });
  });

  it("is no answer in another form", () => {
    for (const value of ["yes", null, 1, [], {}, { answer: "maybe" }])
      expect(read("saddle", value)).toBe(undefined);
  });
});

describe("free text", () => {
  const says = (freeText: string) => {
    const { said, negated } = hitsOf(freeText);
    return [[...said].sort(), negated];
  };
  const danger = [["danger"], false];

  it("reads a phrase however it is spelt", () => {
    for (const text of [
      "I can't pee",
      "I CANNOT PEE",
      "I can not pee",
      "I cant pee.",
      "I can’t  pee",
    ])
      expect([text, says(text)]).toEqual([text, danger]);
    expect(says("No puedo orinar")).toEqual(danger);
    expect(says("me hago pipí")).toEqual(danger);
    expect(says("quiero hacerme daño")).toEqual([["selfHarm"], false]);
  });

  it("meets a phrase at the start of a word, and inside one clause only", () => {
    expect(says("my numb bottom")).toEqual(danger);
    expect(says("feels_numb bottom")).toEqual(danger);
    expect(says("my bottom is not numb")).toEqual([[], false]);
    expect(says("xnumb bottom")).toEqual([[], false]);
    expect(says("it is numb. bottom hurts")).toEqual([[], false]);
    expect(says("numb bottom, and I take chemo")).toEqual([["cancerDrug", "danger"], false]);
  });

  it("takes a phrase with a negator in the three words before it for denied, and says so", () => {
    expect(says("I have no numb bottom")).toEqual([[], true]);
    expect(says("never had a numb bottom")).toEqual([[], true]);
    expect(says("never had a very numb bottom")).toEqual(danger);
    expect(says("I do not sleep, numb bottom")).toEqual(danger);
    expect(says("no numb groin but a numb bottom at night")).toEqual([["danger"], true]);
  });

  it("finds every phrase of the table, in any text", () => {
    const lost = PHRASE_KINDS.flatMap((kind) =>
      PHRASES[kind].flatMap((phrase) =>
        [phrase, phrase.toUpperCase(), `Since May. ${phrase}!`, `9 ${phrase}, it is`]
          .filter((text) => !hitsOf(text).said.has(kind))
          .map((text) => `${kind}: ${text}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("is not taken apart where no word begins as one that tells", () => {
    const nothing = hitsOf("");
    for (const text of [
      "Walk the dog around the lake again.",
      "Estar en mi escritorio hasta el mediodía, ¿y después?",
      "I take 9chemo and xnumb",
      "letro, dormir, I can walk; my sister's Straße",
    ])
      expect([text, hitsOf(text) === nothing]).toEqual([text, true]);
    for (const text of ["letrozole", "CHEMO", "3-quimio", "éxemestane", "my_chemo"])
      expect([text, hitsOf(text) === nothing]).toEqual([text, false]);
    expect(says("no puedo ma\u0301s")).toEqual([["selfHarmWeak"], false]);
  });

  it("is silent where nothing, or only space, was written", () => {
    expect(read("freeText", "  \n ")).toBe(undefined);
    expect(read("freeText", " a ")).toBe(" a ");
    expect(says("")).toEqual([[], false]);
  });
});

describe("what is not asked", () => {
  it("is listed whole, for anybody", () => {
    for (const answers of [{}, { sex: "male", age: 30 }, { sex: "female", age: 30, fever: "no" }])
      expect(hiddenQuestions(answers)).toEqual(
        QUESTIONS.map((q) => q.id).filter((id) => isVisible(id, answers) === "no"),
      );
    expect(hiddenQuestions({ sex: "male" })).toContain("pregnancy");
    expect(hiddenQuestions({})).toEqual([]);
  });
});
