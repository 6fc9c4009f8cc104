import { fieldId } from "@/components/intake/fieldText";
import type { SummaryRow } from "@/components/ui/SummaryList";
import { paths } from "@/lib/base/paths";
import { dateText } from "@/lib/i18n/dates";
import { languageName } from "@/lib/i18n/languages";
import { voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import { answerWords } from "@/lib/intake/answerWords";
import type { DraftView } from "@/lib/intake/draft";
import type { Step } from "@/lib/intake/flow";
import { placeOf, stepsOf } from "@/lib/intake/place";
import { isForAnother, type ProxyPerson, type Relation } from "@/lib/intake/proxy";
import { type Question, SCREENS, SECTIONS, type SectionId, visibleQuestions } from "@/lib/triage";

type Contact = DraftView["contact"];

/** Every question asked of this person, by section, with the answer or that there is none. */
export function answerRows(draft: DraftView, locale: Locale) {
  const steps = stepsOf(draft);
  return SECTIONS.map((section) => ({
    section,
    rows: screensOf(section)
      .filter((screen) => steps.includes(screen))
      .flatMap((screen) => visibleQuestions(screen, draft.answers))
      .map((q) => answerRow(q, draft, locale)),
  })).filter(({ rows }) => rows.length > 0);
}

const screensOf = (section: SectionId) =>
  SCREENS.filter((screen) => screen.section === section).map((screen) => screen.id);

function answerRow(q: Question, draft: DraftView, locale: Locale): SummaryRow {
  const { answers, contact } = draft;
  const { intake, worse } = words(locale);
  const { topics, check, private: apart } = intake;
  const label = draft.kind === "update" && q.id === "freeText" ? worse.textTitle : topics[q.id];
  const value = answers[q.id];
  const leftOut = q.sensitive && isForAnother(answers) && contact.presence?.[q.screen] === "no";
  const nothing = q.required ? check.missing : check.optional;
  const voice = voiceOf(answers);
  const said =
    value === undefined || leftOut ? (
      <Nothing text={leftOut ? apart.leftOut : nothing} />
    ) : (
      <>
        <span className="whitespace-pre-line">{answerWords(q.id, value, locale, voice)}</span>
        {q.sensitive ? <span className="hint">{check.privateNote}</span> : null}
      </>
    );
  return row(q.screen, q.id, label, said, locale, placeOf(draft).screen);
}

/** On a phone an address breaks before its host, not before its last letter. */
function Mail({ address }: { address: string }) {
  const [name, host] = address.split("@");
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
}

const Nothing = ({ text }: { text: string }) => <span className="quiet">{text}</span>;

/** What is known of the person, each with its way to change it. */
export function contactRows({ contact, answers }: DraftView, locale: Locale): SummaryRow[] {
  const { contact: w, check, number, proxy } = words(locale, voiceOf(answers)).intake;
  const show = (text: string | undefined, required = true) =>
    text ?? <Nothing text={required ? check.missing : check.optional} />;
  const on = (name: keyof Contact, label: string, value: SummaryRow["value"]) =>
    row("contact", name, label, value, locale);
  const { dateOfBirth, preferredLanguage, interpreterNeeded } = contact;
  const who = contact.proxy && proxyText(contact.proxy, proxy.relations);
  return [
    ...(isForAnother(answers) ? [row("contact", "proxyName", proxy.row, show(who), locale)] : []),
    on("fullName", w.fullName, show(contact.fullName)),
    on("dateOfBirth", w.dateOfBirth, show(dateOfBirth && dateText(dateOfBirth, locale))),
    on("phone", w.phone, show(contact.phone)),
    row("number", "firstName", number.firstName, show(contact.firstName, false), locale),
    on("email", w.email, contact.email ? <Mail address={contact.email} /> : show(undefined, false)),
    on(
      "preferredLanguage",
      w.language,
      show(preferredLanguage && languageName(preferredLanguage, w.otherLanguage)),
    ),
    on(
      "interpreterNeeded",
      w.interpreter,
      show(
        interpreterNeeded === undefined
          ? undefined
          : interpreterNeeded
            ? w.interpreterYes
            : w.interpreterNo,
      ),
    ),
    on("postalCode", w.postalCode, show(contact.postalCode, false)),
  ];
}

/** "Rosa Examplar, Son or daughter, (312) 555-0143" */
const proxyText = (
  { name, relation, phone }: ProxyPerson,
  relations: Record<Relation, string>,
): string => [name, relations[relation], phone].filter(Boolean).join(" · ");

export function consentRow({ contact }: DraftView, locale: Locale): SummaryRow {
  const { check } = words(locale).intake;
  const agreed = contact.consentVersion ? check.agreed : <Nothing text={check.missing} />;
  return row("consent", "accepted", check.agreement, agreed, locale);
}

function row(
  step: Step,
  field: string,
  label: string,
  value: SummaryRow["value"],
  locale: Locale,
  pageOf: (step: Step) => string = paths.intake.screen,
): SummaryRow {
  const href = `${pageOf(step)}?back=check#${fieldId(field)}`;
  const change = { href, label: words(locale).intake.check.change, about: label };
  return { key: field, label, value, change };
}
