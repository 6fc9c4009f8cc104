import type { ReactNode } from "react";
import { Facts } from "@/components/ui/Facts";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { Words } from "@/lib/i18n/words";
import type { LetterBlocks } from "@/lib/letters/blocks";

type Props = { letter: LetterBlocks; words: Words["reply"] };

/** What a front desk needs before it answers: whom, how soon, which danger signs, from whom. In the letter's own words. */
export function LetterInShort({ letter, words: w }: Props) {
  const { from, situation, background, assessment, request } = letter;
  const signs = (standing: "present" | "open") =>
    assessment.signs.filter(({ state }) => state === standing).map(({ label }) => label);
  const [seen, decision] = request;
  const rows: [label: string, text: string | undefined][] = [
    [w.level, situation.tier],
    [w.patient, background.patient.map(({ text }) => text).join(" · ")],
    [w.present, signs("present").join(" · ") || w.nonePresent],
    [w.open, signs("open").join(" · ")],
    [w.seen, seen?.text],
    [w.decision, decision?.text],
    [w.from, `${from.clinician}, ${from.clinic} · ${letter.date}`],
  ];
  return (
    <section className="card" aria-label={w.inShort}>
      <Facts
        rows={rows.flatMap(([label, text]) => (text ? [[label, english(text)] as const] : []))}
      />
    </section>
  );
}

/** A number in it can be called, and is not torn in two. */
const english = (text: string): ReactNode => (
  <span lang="en">
    {text
      .split(" · ")
      .map((part, i) => [
        i > 0 && " · ",
        /^[\d\s()+-]{7,}$/.test(part) ? (
          <PhoneLink key={part} className="whitespace-nowrap" phone={part} />
        ) : (
          part
        ),
      ])}
  </span>
);
