import type { ReactNode } from "react";
import { Facts } from "@/components/ui/Facts";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { letterWords } from "@/lib/i18n/staff/letter";
import type { Words } from "@/lib/i18n/words";
import type { LetterBlocks } from "@/lib/letters/blocks";

type Props = { letter: LetterBlocks; words: Words["reply"] };

/** What a front desk needs before it answers: whom, how soon, which danger signs, from whom. In the letter's own words. */
export function LetterInShort({ letter, words: w }: Props) {
  const { from, background, assessment, request } = letter;
  const { phone, language } = background.patient;
  const signs = (standing: "present" | "open") =>
    assessment.signs.filter(({ state }) => state === standing).map(({ label }) => label);
  const open = signs("open");
  const rows: [label: string, text: ReactNode][] = [
    [w.patient, <Patient key="patient" {...background.patient} />],
    [w.phone, /\d/.test(phone) ? <PhoneLink key="phone" phone={phone} /> : phone],
    [w.language, language],
    [w.seen, <b key="seen">{request.seenBy}</b>],
    [w.decision, request.replyBy],
    [w.present, signs("present").join(" · ") || w.nonePresent],
    ...(open.length > 0 ? [[w.open, open.join(" · ")] as [string, string]] : []),
    [w.from, `${from.clinician}, ${from.clinic} · ${letter.date}`],
  ];
  return (
    <section className="card" aria-label={w.inShort}>
      <Facts
        rows={rows.map(([label, text]) => [
          label,
          <span key={label} lang="en">
            {text}
          </span>,
        ])}
      />
    </section>
  );
}

const Patient = ({ name, born, sex }: LetterBlocks["background"]["patient"]) => (
  <>
    <b>{name}</b>, {sex.toLowerCase()}, {letterWords.bornOn(born)}
  </>
);
