import { headingOf, privateNote } from "@/app/(patient)/intake/[step]/heading";
import { wordsOf } from "@/components/intake/words";
import { consentWords, currentAgreement } from "@/lib/i18n/agreements";
import { questionWordsIn } from "@/lib/i18n/questions";
import { type Voice, voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import { answerWords } from "@/lib/intake/answerWords";
import { valuesOf } from "@/lib/intake/fields";
import { isScreen, type Step } from "@/lib/intake/flow";
import { isForAnother } from "@/lib/intake/proxy";
import {
  type Answers,
  QUESTIONS,
  type Question,
  SENTINEL_DETAILS,
  type SentinelDetail,
  visibleQuestions,
} from "@/lib/triage";

/**
 * What is read on a page, what else stands there to choose from, and how often something is chosen or typed. Options
 * are read from the first on until the one that is chosen; of a list where several may be ticked, all of them. Of a
 * question that is left out its label is read, no more.
 */
export type Page = { texts: string[]; options: string[]; answers: number };
/** `alone`: what has no answer is not on the page. */
type Reader = { answers: Answers; locale: Locale; alone?: boolean };

/** Before the form: the emergency list is read too. */
export function startTexts(locale: Locale): Page {
  const w = words(locale).intake.start;
  const when = w.weLook("Monday to Friday, 8 am to 5 pm");
  const said = [w.title, w.emergencyTitle("911"), ...w.emergencySigns, ...w.about];
  const texts = [...said, w.notEmergency, w.noOneReads, when, w.ifWorse];
  return { texts, options: [w.button], answers: 1 };
}

/** The page of an emergency, and its one choice. */
export function stopTexts(locale: Locale): Page {
  const w = words(locale).intake.stop;
  const said = [w.title("911"), w.youToldUs, w.call("911"), w.alerted("the clinic"), w.saved];
  const options = [w.called, w.going, w.cannot, w.seen, w.tell];
  return { texts: [...said, w.whatNow, w.goingText], options, answers: 2 };
}

/** What stands on a step of the form for this person: what their answers do not unfold is not there. */
export function stepTexts(step: Step, reader: Reader): Page {
  const voice = voiceOf(reader.answers);
  const form = { kind: "intake", answers: reader.answers, typed: null } as const;
  const heading = Object.values(headingOf(step, form, reader.locale));
  const page = isScreen(step)
    ? screenPage(step, reader, voice)
    : step === "check"
      ? checkPage(reader, voice)
      : personPage(step, reader, voice);
  return { ...page, texts: [...heading, ...page.texts] };
}

function screenPage(step: Step & `s${string}`, reader: Reader, voice: Voice): Page {
  const { answers, locale, alone } = reader;
  const asked = visibleQuestions(step, answers).filter(
    (q) => !alone || answers[q.id] !== undefined,
  );
  const note = privateNote(step, answers, locale);
  const presence = isForAnother(answers) && asked.some((q) => q.sensitive);
  const w = words(locale, voice).intake.private;
  const questions = asked.map((q) => questionTexts(q, answers, locale, voice));
  return {
    texts: [
      ...(note ? [note] : []),
      ...(presence ? [w.ask, w.hint] : []),
      ...questions.flatMap(({ texts }) => texts),
    ],
    options: [...(presence ? [w.yes, w.no] : []), ...questions.flatMap(({ options }) => options)],
    answers: asked.reduce((sum, q) => sum + answersTo(q, answers), presence ? 1 : 0),
  };
}

function questionTexts(q: Question, answers: Answers, locale: Locale, voice: Voice) {
  const form = { questions: questionWordsIn(locale, voice), controls: words(locale).controls };
  const { label, hint, option } = wordsOf(form, q);
  const value = answers[q.id];
  if (value === undefined) return { texts: [label], options: valuesOf(q).map(option) };
  const many = q.type === "multi" ? form.controls.tickAll : undefined;
  const said = hint ?? (q.type === "bodyMap" ? form.controls.body.hint : many);
  if (q.type === "scale0to10") {
    const { pain, effect } = form.controls.scale;
    const ends = ["painWorst", "pegPain"].includes(q.id) ? pain : effect;
    return { texts: [label, ...Object.values(ends)], options: [] };
  }
  const shown = read(valuesOf(q), isSign(value) ? value.answer : value, option);
  const details = unfolded(q, answers).map((name) => {
    const { label: asked, options } = form.questions.sentinel[name];
    const said = read(SENTINEL_DETAILS[name], isSign(value) ? value[name] : undefined, (one) =>
      wordOf(options, one),
    );
    return { texts: [asked, ...said.texts], options: said.options };
  });
  return {
    texts: [label, ...(said ? [said] : []), ...shown.texts, ...details.flatMap((d) => d.texts)],
    options: [...shown.options, ...details.flatMap((d) => d.options)],
  };
}

/** Options up to the chosen one are read; of several, or of none, all are. */
function read(values: readonly string[], chosen: unknown, word: (value: string) => string) {
  const at = typeof chosen === "string" ? values.indexOf(chosen) : -1;
  const until = at < 0 ? values.length : at + 1;
  return { texts: values.slice(0, until).map(word), options: values.slice(until).map(word) };
}

type Sign = { answer: string } & Partial<Record<SentinelDetail, string>>;
const isSign = (value: unknown): value is Sign =>
  typeof value === "object" && value !== null && "answer" in value;
const wordOf = (options: Readonly<Record<string, string>>, value: string): string =>
  options[value] ?? value;

/** The details of a sign, which unfold when it is there or may be. */
function unfolded(q: Question, answers: Answers): SentinelDetail[] {
  const value = answers[q.id];
  if (typeof value !== "object" || value === null || !("answer" in value)) return [];
  const open = value.answer === "yes" || value.answer === "unsure";
  return open ? (Object.keys(SENTINEL_DETAILS) as SentinelDetail[]) : [];
}

function answersTo(q: Question, answers: Answers): number {
  const value = answers[q.id];
  if (value === undefined || value === null) return 0;
  return (Array.isArray(value) ? value.length : 1) + unfolded(q, answers).length;
}

function personPage(
  step: Exclude<Step, `s${string}` | "check">,
  reader: Reader,
  voice: Voice,
): Page {
  const { answers, locale } = reader;
  const { number, contact: c, consent, proxy } = words(locale, voice).intake;
  switch (step) {
    case "number":
      return {
        texts: [number.phone, number.phoneHint, number.firstName, number.firstNameHint],
        options: [],
        answers: 2,
      };
    case "contact": {
      const own = [c.fullName, c.fullNameHint, c.dateOfBirth, c.dateOfBirthHint, c.phone, c.email];
      const rest = [c.emailHint, c.language, c.interpreter, c.postalCode, c.postalCodeHint];
      const other = [proxy.title, proxy.name, proxy.nameHint, proxy.relation, proxy.phone];
      // Name, three parts of a date, mail, language, interpreter; the phone number is there already.
      return isForAnother(answers)
        ? { texts: [...other, proxy.patient, ...own, ...rest], options: [], answers: 10 }
        : { texts: [...own, ...rest], options: [], answers: 7 };
    }
    case "consent": {
      const { points, accept } = consentWords(currentAgreement(), locale, voice);
      const texts = [...points, accept("Exampleton Back Clinic"), consent.more];
      return { texts, options: [], answers: 1 };
    }
  }
}

/** Every answer again, beside its short name. */
function checkPage({ answers, locale }: Reader, voice: Voice): Page {
  const { topics, check, contact: c } = words(locale, voice).intake;
  const rows = QUESTIONS.filter((q) => answers[q.id] !== undefined).flatMap((q) => [
    topics[q.id],
    answerWords(q.id, answers[q.id], locale, voice),
  ]);
  const person = [c.fullName, c.dateOfBirth, c.phone, c.email, c.language, c.interpreter];
  const texts = [...rows, check.contact, ...person, check.whenSent];
  return { texts, options: [check.send], answers: 1 };
}
