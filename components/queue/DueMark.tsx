import { Late } from "@/components/ui/Tag";
import { dueStanding } from "@/lib/cases/due";
import { caseWords } from "@/lib/i18n/staff/case";
import { dueWords } from "@/lib/i18n/staff/times";

type Props = { due: Date; now: Date; timeZone: string; spelled?: boolean };

/** By when, from the reader's moment: late stands out by ink, at risk by weight. `spelled` says "due" where no head does. */
export function DueMark({ due, now, timeZone, spelled = false }: Props) {
  const text = dueWords(due, now, timeZone);
  const standing = dueStanding(due, now, timeZone);
  if (standing === "late") return <Late>{text}</Late>;
  const words = spelled ? caseWords.due(text) : text;
  return standing === "at_risk" || spelled ? <b>{words}</b> : <span>{words}</span>;
}
