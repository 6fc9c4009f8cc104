import { expect, test } from "vitest";
import { submissionSchema } from "@/lib/intake/schema";
import { QUESTIONS, REQUIRED } from "@/lib/triage";
import { CONTACT, QUIET } from "./answers";

const WHOLE = {
  idempotencyKey: "0190b5a0-0000-7000-8000-000000000001",
  locale: "en",
  contact: CONTACT,
  answers: QUIET,
  consent: { accepted: true },
};
const fields = (given: unknown): string[] =>
  (submissionSchema.safeParse(given).error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.join(".");
    return issue.code === "unrecognized_keys" ? issue.keys.map((k) => `${path}.${k}`) : [path];
  });

test("a whole intake passes, and comes out as it went in", () => {
  expect(submissionSchema.parse(WHOLE)).toEqual(WHOLE);
});

test("everything wrong is named at once, also beside missing answers", () => {
  const text = `{"idempotencyKey":"x","foo":1,"locale":"fr",
    "contact":{"fullName":" ","dateOfBirth":"2026-02-30","phone":"abc","email":"a@","preferredLanguage":"eng lish","interpreterNeeded":"no","status":"x"},
    "answers":{"age":4.5,"nope":1,"__proto__":1,"saddle":{"answer":"yes","since":"never","x":1},"alarmNow":[],"bowel":null,"gait":"no","firstAge":"x","painMap":["neck","moon"],"freeText":"a\\u0000","goal":"\\ud800"},
    "consent":{"accepted":false}}`;
  expect(new Set(fields(JSON.parse(text)))).toEqual(
    new Set([
      ...["idempotencyKey", ".foo", "locale", "consent.accepted"],
      ...[
        "fullName",
        "dateOfBirth",
        "phone",
        "email",
        "preferredLanguage",
        "interpreterNeeded",
      ].map((f) => `contact.${f}`),
      "contact.status",
      ...["age", "nope", "__proto__", "saddle.since", "saddle.x", "alarmNow", "bowel", "gait"].map(
        (f) => `answers.${f}`,
      ),
      ...["firstAge", "painMap.1", "freeText", "goal"].map((f) => `answers.${f}`),
      ...["bladderFlow", "bladderLeak", "bothLegsWeak", "bothLegsPain", "footDrop"].map(
        (f) => `answers.${f}`,
      ),
      ...["fever", "cancer", "injury", "selfHarm"].map((f) => `answers.${f}`),
    ]),
  );
});

test.each(REQUIRED)("silence on %s is refused; not sure is a value where it is offered", (id) => {
  const { [id as keyof typeof QUIET]: _, ...rest } = QUIET;
  expect(fields({ ...WHOLE, answers: rest })).toEqual([`answers.${id}`]);
  const q = QUESTIONS.find((one) => one.id === id);
  if (!q?.allowUnsure) return;
  const unsure =
    q.type === "sentinel" ? { answer: "unsure" } : q.type === "multi" ? ["unsure"] : "unsure";
  expect(fields({ ...WHOLE, answers: { ...rest, [id]: unsure } })).toEqual([]);
});

test("contradictions, and values of hidden questions, are no reason to refuse", () => {
  const answers = {
    ...QUIET,
    alarmNow: ["none", "veryIll"],
    pregnancy: "pregnant",
    legPain: "none",
    painMap: ["leftFoot"],
  };
  expect(fields({ ...WHOLE, answers })).toEqual([]);
});

test.each(["2099-01-01", "1899-12-31", "1982-3-4", "1982-02-29", "04.03.1982", ""])(
  "%j is no date of birth",
  (dateOfBirth) => {
    expect(fields({ ...WHOLE, contact: { ...CONTACT, dateOfBirth } })).toEqual([
      "contact.dateOfBirth",
    ]);
  },
);

test.each(["312-555-0142", "+1 312 555 0142", "555 0142", "+1 (312) 555-0142 x12"])(
  "%j is a phone number",
  (phone) => {
    expect(fields({ ...WHOLE, contact: { ...CONTACT, phone } })).toEqual([]);
  },
);

test.each(["555", "call me", "", "12345678901234567"])("%j is no phone number", (phone) => {
  expect(fields({ ...WHOLE, contact: { ...CONTACT, phone } })).toEqual(["contact.phone"]);
});

test.each([undefined, null, [], "x", 4])("answers that are %j are refused as such", (answers) => {
  expect(fields({ ...WHOLE, answers })).toEqual(["answers"]);
});
