import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldNames } from "@/lib/intake/fields";
import { nextStep, previousStep, STEPS } from "@/lib/intake/flow";
import { readScreen } from "@/lib/intake/readScreen";
import { wrongAnswers } from "@/lib/intake/schema";
import { SCREENS } from "@/lib/triage";
import { QUIET } from "./answers";

test("silence stays silence, and a required one is asked for", () => {
  const { answers, errors } = readScreen("s03", {}, {});
  expect(answers).toEqual({});
  expect(errors.map((e) => e.field)).toEqual(["saddle", "bladderFlow", "bladderLeak", "bowel"]);
});

test("an optional answer that is emptied is taken away", () => {
  expect(readScreen("s06", { painMap: "lowBack" }, QUIET).answers).not.toHaveProperty("worstSite");
});

test("details of a sign count only with yes or not sure; half of them asks for the other half", () => {
  const details = { "gait.since": "over3Months", "gait.trend": "same" };
  expect(readScreen("s04", { gait: "no", ...details }, {}).answers.gait).toEqual({ answer: "no" });
  const half = readScreen("s04", { gait: "yes", "gait.since": "over3Months" }, {});
  expect(half.errors).toContainEqual({ field: "gait.trend", code: "trend" });
  const none = readScreen("s04", { gait: "yes" }, {});
  expect(none.answers.gait).toEqual({ answer: "yes" });
  expect(none.errors.map((e) => e.field)).not.toContain("gait.since");
});

test("a value outside the vocabulary is an error, never an answer", () => {
  const { answers, errors } = readScreen(
    "s05",
    { alarmNow: ["chestPain", "x"], fever: "maybe" },
    {},
  );
  expect(answers).toEqual({});
  expect(errors.map((e) => e.field)).toEqual(["alarmNow", "fever"]);
});

test("whatever is posted, what is kept passes the strict schema of the JSON intake", () => {
  const screens = fc.constantFrom(...SCREENS.map((s) => s.id));
  const value = fc.oneof(
    fc.constantFrom("yes", "no", "unsure", "prefer_not", "none", "44", "-1", "", "over3Months"),
    fc.constantFrom("lowBack", "chestPain", "worse", "pregnant", "female", "d3"),
    fc.array(fc.constantFrom("none", "unsure", "chestPain", "lowBack", "belly"), { maxLength: 4 }),
    fc.string({ maxLength: 5 }),
  );
  const forms = screens.chain((screen) => {
    const names = [...fieldNames(screen)];
    return fc.tuple(fc.constant(screen), fc.dictionary(fc.constantFrom(...names), value));
  });
  fc.assert(
    fc.property(forms, ([screen, form]) => {
      const { answers } = readScreen(screen, form, QUIET);
      const wrong = wrongAnswers(answers).filter((w) => !w.message.startsWith("Required"));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the way forward and the way back are the same, and pass over what is not asked", () => {
  const there = STEPS.slice(0, -1).reduce<string[]>(
    (path) => [...path, nextStep(path.at(-1) as "s01", QUIET)],
    ["s01"],
  );
  const path = [...new Set(there)];
  expect(path).not.toContain("s02");
  expect(path.slice(0, 3)).toEqual(["s01", "number", "s03"]);
  expect(path.at(-1)).toBe("check");
  for (const [i, step] of path.slice(1).entries()) {
    expect(previousStep(step as "s01", QUIET)).toBe(path[i]);
  }
});

describe("someone who answers for the patient", () => {
  const PROXY = { ...QUIET, filledBy: "proxy" } as const;

  test("is asked first whether the patient is there, and a patient is not", () => {
    expect(readScreen("s23", { selfHarm: "no" }, QUIET).errors).toEqual([]);
    const { errors } = readScreen("s23", {}, PROXY);
    expect(errors).toEqual([{ field: "private", code: "private" }]);
    expect(readScreen("s04", {}, PROXY).errors.map((e) => e.field)).not.toContain("private");
  });

  test("with a no leaves private questions in silence, and what needs a value at rather not say", () => {
    const mood = readScreen("s22", { private: "no", phqDown: "d3" }, PROXY);
    expect(mood).toEqual({ answers: PROXY, errors: [] });
    const safety = readScreen("s23", { private: "no", selfHarm: "no" }, PROXY);
    expect(safety.errors).toEqual([]);
    expect(safety.answers.selfHarm).toBe("prefer_not");
    const drugs = readScreen("s16", { private: "no", ivDrugs: "yes", vessels: ["smoker"] }, PROXY);
    expect(drugs.answers).not.toHaveProperty("ivDrugs");
    expect(drugs.answers.vessels).toEqual(["smoker"]);
  });

  test("with a yes answers like the patient", () => {
    const read = readScreen("s23", { private: "yes", selfHarm: "passive" }, PROXY);
    expect(read.errors).toEqual([]);
    expect(read.answers.selfHarm).toBe("passive");
    expect(readScreen("s23", { private: "yes" }, PROXY).errors).toEqual([
      { field: "selfHarm", code: "required" },
    ]);
  });

  test("who says no and still tells of self-harm is believed, and asked again", () => {
    const read = readScreen("s23", { private: "no", selfHarm: "plan" }, PROXY);
    expect(read.answers.selfHarm).toBe("plan");
    expect(read.errors).toEqual([{ field: "private", code: "privateTold" }]);
    const open = readScreen("s23", { selfHarm: "plan" }, PROXY);
    expect(open.answers.selfHarm).toBe("plan");
  });

  test("is asked about in the order of the page", () => {
    const fields = readScreen("s03", {}, PROXY).errors.map((e) => e.field);
    expect(fields).toEqual(["saddle", "bladderFlow", "bladderLeak", "bowel", "private"]);
  });
});
