import fc from "fast-check";
import { QUESTIONS, type Question, type QuestionId, SENTINEL_DETAILS } from "@/lib/triage";
import { readCases } from "./read";

const details = fc.record(
  {
    since: fc.constantFrom(...SENTINEL_DETAILS.since),
    trend: fc.constantFrom(...SENTINEL_DETAILS.trend),
    knownCause: fc.constantFrom(...SENTINEL_DETAILS.knownCause),
  },
  { requiredKeys: [] },
);

const openTo = (q: Question): string[] => [
  ...(q.allowUnsure ? ["unsure"] : []),
  ...(q.allowPreferNot ? ["prefer_not"] : []),
];

/** A yes to a question: for a danger sign with any details, or none. */
export const signThere = details.map((d) => ({ answer: "yes", ...d }));

/** Any answer the vocabulary allows to one question. */
export function answerTo(q: Question): fc.Arbitrary<unknown> {
  const open = openTo(q);
  switch (q.type) {
    case "sentinel":
      return fc.oneof(
        fc.constantFrom("no", ...open).map((answer) => ({ answer })),
        signThere,
      );
    case "yesNo":
      return fc.constantFrom("yes", "no", ...open);
    case "choice":
      return fc.constantFrom(...q.options, ...open);
    case "multi":
    case "bodyMap":
      return fc.subarray([...q.options, ...open], { minLength: 1, maxLength: 4 });
    case "scale0to10":
      return fc.integer({ min: 0, max: 10 });
    case "integer":
      return fc.integer({ min: 0, max: 100 });
    case "text":
      return fc.constantFrom("It hurts.", "I cannot pee", "no chest pain", "tamoxifen");
  }
}

type Loose = Record<string, unknown>;
const written = readCases("conformance")
  .map((one) => one.answers)
  .filter((answers): answers is Loose => typeof answers === "object" && answers !== null);

const change = fc.oneof(
  ...QUESTIONS.map((q) =>
    fc.tuple(fc.constant(q.id), fc.option(answerTo(q), { nil: undefined, freq: 4 })),
  ),
);

/** A written case with up to eight answers changed or taken out: near to people, and far from them. */
export const someAnswers: fc.Arbitrary<Loose> = fc
  .tuple(fc.constantFrom(...written), fc.array(change, { maxLength: 8 }))
  .map(([answers, changes]) => {
    const made: Loose = { ...answers };
    for (const [id, value] of changes) {
      if (value === undefined) delete made[id];
      else made[id] = value;
    }
    return made;
  });

/** How a "no" is said to this question. */
export function noTo(q: Question): unknown {
  if (q.type === "sentinel") return { answer: "no" };
  if (q.type === "multi") return ["none"];
  return q.type === "choice" && q.options.includes("none") ? "none" : "no";
}

/** The ways to leave this question open: not sure and rather not say, where it offers them, and silence. */
export function openAnswers(q: Question): unknown[] {
  const said = openTo(q).map((word) =>
    q.type === "sentinel" ? { answer: word } : q.type === "multi" ? [word] : word,
  );
  return [...said, undefined];
}

export const withAnswer = (answers: Loose, id: QuestionId, value: unknown): Loose => {
  const { [id]: _, ...others } = answers;
  return value === undefined ? others : { ...others, [id]: value };
};
