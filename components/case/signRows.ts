import type { Sign } from "@/components/triage/DangerSigns";
import { signWords } from "@/lib/i18n/staff/signs";
import { answerWords } from "@/lib/intake/answerWords";
import { type DangerSign, dangerSignsOf, type SignId } from "@/lib/intake/dangerSigns";
import { type Answers, question, type SentinelAnswer } from "@/lib/triage";

/** How a sign's start and course read in two words. */
const SINCE = {
  under2Weeks: "new",
  weeks2to12: "weeks",
  over3Months: "months",
  unsure: "start not sure",
};
const TREND = { worse: "worse", better: "better", same: "unchanged", unsure: "course not sure" };

export type SignRows = { rows: Sign[]; present: number; open: number; absent: number };

/** The danger signs as rows, and how many stand where. */
export function signRows(answers: Answers): SignRows {
  const signs = dangerSignsOf(answers);
  const count = (standing: DangerSign["standing"]) =>
    signs.filter((s) => s.standing === standing).length;
  return {
    rows: signs.map(({ id, standing, value }) => ({
      key: id,
      state: standing,
      label: signWords[id],
      answer: signAnswer(id, value),
    })),
    present: count("present"),
    open: count("open"),
    absent: count("absent"),
  };
}

/** What was said of a sign, in few words. */
export const signAnswer = (id: SignId, value: DangerSign["value"]): string =>
  question(id).type === "sentinel" ? short(value) : answerWords(id, value, "en");

/** "Yes · new, worse" */
function short(value: DangerSign["value"]): string {
  const sign = value as SentinelAnswer | null;
  const answer = answerWords("saddle", sign && { answer: sign.answer }, "en");
  const course = [sign?.since && SINCE[sign.since], sign?.trend && TREND[sign.trend]];
  const known = course.filter(Boolean).join(", ");
  return known ? `${answer} · ${known}` : answer;
}
