import { askWords } from "@/lib/i18n/ask";
import { dateText, dayText, type When } from "@/lib/i18n/dates";
import { questionWordsIn } from "@/lib/i18n/questions";
import { type Words, words } from "@/lib/i18n/words";
import { answerWords } from "@/lib/intake/answerWords";
import type { Sheet, SheetPart } from "@/lib/letters/sheet";
import { losesSigns } from "@/lib/letters/winAnsi";
import { type Answers, SCREENS, SECTIONS, visibleQuestions } from "@/lib/triage";
import type { StatusView } from "../statusView";
import { nextLines } from "./receiptNext";

export type ReceiptOf = {
  view: StatusView;
  answers: Answers;
  person: { fullName: string | null; dateOfBirth: string | null };
  clinic: { name: string; phone: string; emergencyNumber: string };
  when: When;
};

/**
 * The receipt as a paper: reference, next step, what was asked and answered, all answers as given, when to get help.
 * Private answers are in no print and no export (H15), so they are left out, and the paper says so.
 */
export function receiptSheet(of: ReceiptOf): Sheet {
  const { view, when, clinic } = of;
  const { status: w, own } = words(when.locale, view.voice);
  const next = nextLines(view, { w, when, clinicPhone: clinic.phone });
  const parts: SheetPart[] = [
    { kind: "rows", rows: headRows(of, own.receipt) },
    { kind: "text", text: own.receipt.made(dayText(view.now, when, view.now)) },
    { kind: "heading", text: w.next },
    ...next.map((text, i): SheetPart => ({ kind: "text", text, strong: i === 0 })),
    ...helpParts(of, w),
    ...askedParts(of, own.receipt),
    { kind: "heading", text: own.receipt.answers },
    { kind: "text", text: own.receipt.sent(dayText(view.sentAt, when, view.now)) },
    ...answerParts(of),
    { kind: "text", text: own.receipt.noPrivate },
  ];
  const lost: SheetPart[] = textsOf(parts).some(losesSigns)
    ? [{ kind: "text", text: own.receipt.signs }]
    : [];
  return {
    lang: when.locale,
    title: own.receipt.title(clinic.name),
    foot: (page, count) => own.receipt.foot(view.reference, page, count),
    parts: [...parts, ...lost],
  };
}

type Row = readonly [label: string, text: string];

function headRows({ view, person, when }: ReceiptOf, w: Words["own"]["receipt"]): Row[] {
  const born = person.dateOfBirth ? `, ${dateText(person.dateOfBirth, when.locale)}` : "";
  const reference: Row = [w.reference, view.reference];
  return person.fullName ? [reference, [w.person, `${person.fullName}${born}`]] : [reference];
}

function helpParts({ clinic }: ReceiptOf, w: Words["status"]): SheetPart[] {
  return [
    { kind: "heading", text: w.safetyTitle(clinic.emergencyNumber) },
    { kind: "list", items: w.safety.split(" · ") },
    { kind: "heading", text: w.todayTitle },
    { kind: "list", items: w.todaySigns },
    { kind: "text", text: `${w.callClinic} ${clinic.phone}` },
  ];
}

function askedParts({ view, when }: ReceiptOf, w: Words["own"]["receipt"]): SheetPart[] {
  if (view.asked.length === 0) return [];
  const asks = askWords(when.locale, view.voice);
  const parts = view.asked.flatMap(({ template, text, answer }): SheetPart[] => [
    { kind: "text", text: template ? asks[template] : text, strong: true },
    { kind: "text", text: answer ? `${w.you}: ${answer.text}` : w.open },
  ]);
  return [{ kind: "heading", text: w.messages }, ...parts];
}

function answerParts({ view, answers, when: { locale } }: ReceiptOf): SheetPart[] {
  const { topics } = words(locale).intake;
  const { sections } = questionWordsIn(locale, view.voice);
  return SECTIONS.flatMap((section): SheetPart[] => {
    const asked = SCREENS.filter((screen) => screen.section === section)
      .flatMap((screen) => visibleQuestions(screen.id, answers))
      .filter((q) => !q.sensitive);
    const rows = asked.map(
      (q) => [topics[q.id], answerWords(q.id, answers[q.id], locale, view.voice)] as const,
    );
    return rows.length > 0
      ? [
          { kind: "heading", text: sections[section].title },
          { kind: "rows", rows },
        ]
      : [];
  });
}

const textsOf = (parts: readonly SheetPart[]): string[] =>
  parts.flatMap((part) => {
    switch (part.kind) {
      case "rows":
        return part.rows.flat();
      case "list":
        return [...part.items];
      default:
        return [part.text];
    }
  });
