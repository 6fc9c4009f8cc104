import { Facts } from "@/components/ui/Facts";
import { letterWords as w } from "@/lib/i18n/staff/letter";
import type { LetterBlocks } from "@/lib/letters/blocks";

const rows = (lines: readonly { label: string; text: string }[]) =>
  lines.map((line) => [line.label, line.text] as const);

type Props = { letter: LetterBlocks };

/** The letter in SBAR order, black on white, for screen and paper. */
export function Letter({ letter }: Props) {
  const { from, to, situation, background, assessment, request } = letter;
  const { name, born, sex, phone, language } = background.patient;
  return (
    <article className="sheet" lang="en">
      <header className="stack tight">
        <p>
          <b>{from.clinic}</b> · {from.phone} · {from.clinician}
        </p>
        <p>
          {w.to}: <b>{to.name}</b>, {to.organisation}, {to.address}
        </p>
      </header>
      <div className="line apart">
        <h1>{w.title(to.specialty)}</h1>
        <span className="boxed">{situation.tier}</span>
        <span>{letter.date}</span>
      </div>
      <p>
        {[name, born, sex, phone, language].join(" · ")}
        <br />
        <b>{letter.reference}</b>
      </p>
      <Part letter="S" title={w.situation} />
      <p>{situation.line}</p>
      <p>
        <b>{w.weAsk}</b> {situation.question} <b>{w.weWant}</b> {situation.wanted}
      </p>
      <Part letter="B" title={w.background} />
      <Facts rows={rows(background.history)} />
      <Part letter="A" title={w.assessment} />
      <Signs signs={assessment.signs} />
      <p>
        <b>{w.why}</b>
      </p>
      <Facts rows={rows(assessment.reasons)} />
      <Facts rows={rows(assessment.findings)} />
      <Part letter="R" title={w.request} />
      <Facts
        rows={[
          [w.seenBy, request.seenBy],
          [w.replyBy, request.replyBy],
          [w.howToReply, request.reply],
        ]}
      />
      <Completeness letter={letter} />
      <footer className="last">{w.foot(letter.reference)}</footer>
    </article>
  );
}

/** How many of the twelve items of a complete letter there are, and which are not. */
function Completeness({ letter: { completeness: said, examination: seen } }: Props) {
  return (
    <p>
      {w.complete(said.have, said.of)} {said.missing.length > 0 && w.lacks(said.missing.join(", "))}{" "}
      {seen ? w.examined(seen.have, seen.of) : null}{" "}
      {seen && seen.missing.length > 0 && w.lacks(seen.missing.join(", "))}
    </p>
  );
}

function Part({ letter, title }: { letter: string; title: string }) {
  return (
    <h2>
      <b>{letter}</b>
      {title}
    </h2>
  );
}

/** Present, open and absent are all printed: what was asked and denied tells as much as what was found. */
function Signs({ signs }: { signs: LetterBlocks["assessment"]["signs"] }) {
  const of = (state: "present" | "open" | "absent") => {
    const said = signs
      .filter((sign) => sign.state === state)
      .map((sign) => (state === "absent" ? sign.label : `${sign.label}: ${sign.text}`));
    return said.join(" · ") || w.none;
  };
  return (
    <Facts
      rows={[
        [w.present, of("present")],
        [w.open, of("open")],
        [w.absent, of("absent")],
      ]}
    />
  );
}
