import { expect, test } from "vitest";
import { STORY_PLAN } from "@/lib/cases/story/plan";
import { storyOf } from "@/lib/cases/story/story";
import { type Answers, question } from "@/lib/triage";

const LEON: Answers = {
  age: 61,
  sex: "male",
  painStart: "months3to12",
  painChange: "better",
  firstAge: 48,
  painMap: ["lowBack", "rightThigh"],
  worstSite: "leg",
  legPain: "belowKnee",
  legVsBack: "leg",
  walkLegs: "no",
  painPattern: ["coughStrain"],
  nerveSigns: ["none"],
  stiffness: "none",
  cannotFunction: "no",
  physio: "noHelp",
  treatments: ["none"],
  tests: ["xray", "unsure"],
  toldDiagnosis: ["disc"],
  medicines: ["antiInflammatory"],
  boneHistory: ["unsure"],
  infectionRisk: ["diabetes", "hivTransplant"],
  vessels: ["none"],
  lifeImpact: ["avoid"],
};

test("a form is told in sentences, in the order of a handover", () => {
  const { parts } = storyOf(LEON);
  const said = Object.fromEntries(parts.map(({ id, sentences }) => [id, sentences.join(" ")]));
  expect(said.pain).toBe(
    "Pain for 3 to 12 months, better in the last 2 weeks. First back pain at 48. " +
      "Hurts in: low back, right thigh, worst in the leg. " +
      "Pain down one leg, past the knee, the leg worse than the back, walking is not stopped by the legs. " +
      "Pattern: worse with a cough, a sneeze or straining. " +
      "No stiffness in the morning, can sit, stand or walk.",
  );
  expect(said.care).toBe(
    "Therapy for 6 weeks or more, and it did not help. Tests: X-ray. Was told: slipped or worn disc. " +
      "Takes: ibuprofen or the like on most days.",
  );
  expect(said.health).toBe(
    "Infection risk: diabetes, HIV or a transplant. Impact: avoid most activity.",
  );
});

test("no, not sure and silence are told apart, and none of them is dropped", () => {
  const { none, unsure, open } = storyOf(LEON);
  expect(none).toEqual(["nerve signs", "other treatment", "vessels"]);
  expect(unsure).toEqual(["tests", "bones"]);
  expect(open).toEqual(["list of medicines", "other symptoms"]);
});

test("nothing is told of an empty form, and every question asked is open", () => {
  const { parts, none, unsure, open } = storyOf({});
  expect(parts.flatMap(({ sentences }) => sentences)).toEqual([]);
  expect([...none, ...unsure]).toEqual([]);
  expect(open).toContain("started");
  expect(open).toContain("therapy");
});

test("each answer of each question is told, or named at the end", () => {
  for (const id of Object.values(STORY_PLAN).flat(2)) {
    const { options, type, askIf } = question(id);
    if (askIf.length > 0 || type === "text" || type === "integer") continue;
    for (const option of [...options, "unsure"]) {
      const list = type === "multi" || type === "bodyMap";
      const bare = storyOf({});
      const with1 = storyOf({ [id]: list ? [option] : option } as Answers);
      const text = (s: typeof bare) =>
        JSON.stringify([s.parts.map(({ sentences }) => sentences), s.none, s.unsure]);
      expect(text(with1), `${id}: ${option}`).not.toBe(text(bare));
    }
  }
});
