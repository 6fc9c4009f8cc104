import { expect, test } from "vitest";
import { patientItems } from "@/lib/letters/completeness";
import type { Answers } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const WHOLE: Answers = {
  ...QUIET,
  lifeImpact: ["offWork"],
  legPain: "none",
  nerveSigns: ["none"],
  medicines: ["none"],
  painPattern: ["worseSitting"],
  walkLegs: "no",
  unwell: "no",
  physio: "noHelp",
  treatments: ["medicine"],
};

test("a full form has eight of eight", () => {
  expect(patientItems(WHOLE)).toEqual({ have: 8, of: 8, missing: [] });
});

test("not sure is not an answer here, and silence neither", () => {
  expect(patientItems({ ...WHOLE, physio: "unsure" }).missing).toEqual(["treatment so far"]);
  expect(patientItems({ ...WHOLE, saddle: { answer: "unsure" } }).missing).toEqual([
    "sensory symptoms",
  ]);
  expect(patientItems({}).have).toBe(0);
});
