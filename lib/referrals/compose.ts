import type { Findings } from "@/lib/cases/exam/findings";
import { examItems } from "@/lib/cases/exam/items";
import { examLines } from "@/lib/cases/exam/lines";
import { letterWords as w } from "@/lib/i18n/staff/letter";
import { factNames, signWords } from "@/lib/i18n/staff/signs";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { dangerSignsOf } from "@/lib/intake/dangerSigns";
import type { LetterBlocks } from "@/lib/letters/blocks";
import { patientItems } from "@/lib/letters/completeness";
import {
  type Answers,
  type QuestionId,
  question,
  type Tier,
  type TriageResult,
} from "@/lib/triage";

export type LetterSource = {
  reference: string;
  at: Date;
  timeZone: string;
  clinic: { name: string; phone: string };
  clinician: string;
  specialist: { name: string; organisation: string; address: string };
  specialty: keyof typeof w.specialties;
  question: string;
  tier: Tier;
  result: TriageResult | null;
  answers: Answers;
  patient: {
    fullName: string | null;
    dateOfBirth: Date | null;
    phone: string | null;
    email: string | null;
    preferredLanguage: string | null;
    interpreterNeeded: boolean | null;
  };
  replyBy: Date;
  /** what was found last; null when nobody wrote down an examination */
  exam: { findings: Findings; note: string; byName: string; at: Date } | null;
};

const HISTORY = [
  "painStart",
  "painChange",
  "worstSite",
  "painMap",
  "legPain",
  "legVsBack",
  "painPattern",
  "walkLegs",
  "nerveSigns",
  "physio",
  "treatments",
  "toldDiagnosis",
  "medicines",
  "medsText",
  "boneHistory",
  "infectionRisk",
  "vessels",
  "lifeImpact",
  "goal",
] as const satisfies readonly QuestionId[];

/** The letter of one referral, complete by construction; private answers are left out. Pure: the same source gives the same letter. */
export function composeLetter(source: LetterSource): LetterBlocks {
  const { answers, clinic, specialist } = source;
  return {
    reference: source.reference,
    date: dayOf(source.at, source.timeZone),
    from: { clinic: clinic.name, phone: clinic.phone, clinician: source.clinician },
    to: { ...specialist, specialty: w.specialties[source.specialty] },
    situation: {
      tier: w.tiers[source.tier],
      line: source.result
        ? (openReasons(source.result)[0]?.text ?? w.readByClinician)
        : w.notTriaged,
      question: source.question,
      wanted: w.wanted,
    },
    background: { patient: patientOf(source), history: lines(answers, HISTORY) },
    assessment: {
      signs: dangerSignsOf(answers)
        .filter(({ id }) => !question(id).sensitive)
        .map(({ id, standing, value }) => ({
          state: standing,
          label: signWords[id],
          text: answerWords(id, value, "en"),
        })),
      reasons: reasonLines(source.result),
      findings: findingLines(source),
    },
    request: {
      seenBy: w.within[source.tier],
      replyBy: dayOf(source.replyBy, source.timeZone),
      reply: w.reply(clinic.phone),
    },
    completeness: patientItems(answers),
    examination: examItems(source.exam?.findings ?? null),
  };
}

const dayOf = (date: Date, timeZone: string): string =>
  date.toLocaleDateString("en-US", { timeZone, day: "numeric", month: "long", year: "numeric" });

/** What was answered, by the short clinical names; an open answer is printed as one. */
function lines(answers: Answers, ids: readonly (typeof HISTORY)[number][]) {
  return ids.flatMap((id) => {
    const value = answers[id];
    return value === undefined
      ? []
      : [{ label: factNames[id], text: answerWords(id, value, "en", voiceOf(answers)) }];
  });
}

function patientOf({ patient, answers }: LetterSource) {
  const birth = patient.dateOfBirth ? dayOf(patient.dateOfBirth, "UTC") : w.notKnown;
  const interpreter =
    patient.interpreterNeeded === null
      ? w.interpreterUnknown
      : patient.interpreterNeeded
        ? w.interpreter
        : w.noInterpreter;
  return {
    name: patient.fullName ?? w.notKnown,
    born: birth,
    sex: answerWords("sex", answers.sex, "en"),
    phone: patient.phone ?? w.notKnown,
    language: `${languageName(patient.preferredLanguage)}, ${interpreter}`,
  };
}

/** Words of despair in free text: what they say is as private as the question about self-harm. */
const PRIVATE_RULES = new Set(["TXT-1", "TXT-3"]);

/** "es-MX" as "Mexican Spanish"; a tag nobody knows stays as it is. */
const languageName = (tag: string | null): string =>
  tag ? (new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag) : w.notKnown;

/** The reasons that may leave the clinic: none that rests on private answers alone. */
const openReasons = (result: TriageResult) =>
  result.reasons.filter(
    (r) =>
      !PRIVATE_RULES.has(r.ruleId) &&
      (r.answersUsed.length === 0 || r.answersUsed.some((used) => !question(used.q).sensitive)),
  );

function reasonLines(result: TriageResult | null) {
  return (result ? openReasons(result) : [])
    .filter((r) => r.ruleId !== "SELF-1")
    .slice(0, 8)
    .map((r) => ({
      label: `${r.ruleId} · ${w.tiers[r.tier]}`,
      text: r.basis === "possible" ? w.possible(r.text) : r.text,
    }));
}

function findingLines(source: LetterSource) {
  const { result, answers } = source;
  const peg = result?.scores.peg;
  return [
    { label: w.peg, text: peg?.value == null ? w.pegOpen : w.pegOf(peg.value, peg.band ?? "") },
    { label: w.tests, text: answerWords("tests", answers.tests, "en") },
    ...examinationLines(source),
  ];
}

/** Who examined when, and the five parts; "not examined" is printed as well. */
function examinationLines({ exam, timeZone }: LetterSource) {
  if (!exam) return [{ label: w.examination, text: w.notExamined }];
  return [
    { label: w.examination, text: w.examinedBy(exam.byName, dayOf(exam.at, timeZone)) },
    ...examLines(exam.findings),
    ...(exam.note ? [{ label: w.examNote, text: exam.note }] : []),
  ];
}
