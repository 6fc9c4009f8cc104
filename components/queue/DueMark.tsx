import { Late } from "@/components/ui/Tag";
import { dueWords } from "@/lib/i18n/staff/times";

type Props = { due: Date; now: Date; timeZone: string };

/** By when, from the reader's moment: late stands out by ink, within the hour by weight. */
export function DueMark({ due, now, timeZone }: Props) {
  const { text, standing } = dueWords(due, now, timeZone);
  if (standing === "late") return <Late>{text}</Late>;
  return standing === "soon" ? <b>{text}</b> : <span>{text}</span>;
}
