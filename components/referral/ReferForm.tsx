import { languageNames } from "@/components/directory/languages";
import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Tag } from "@/components/ui/Tag";
import { TextArea } from "@/components/ui/TextArea";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { ReferOptions, SpecialtyOption } from "@/lib/referrals/options";

/** Choose one office or several (the specialty comes with it) and ask each its question; the letters are shown before they go. */
export function ReferForm({ options }: { options: ReferOptions }) {
  const { completeness: c } = options;
  return (
    <DoorForm action="/api/referral/draft" className="stack">
      <input type="hidden" name="reference" value={options.reference} />
      <p className="quiet">{w.several}</p>
      {options.options.map((option) => (
        <SpecialtyPart key={option.specialty} option={option} />
      ))}
      <p className="quiet">
        {w.completeness(c.have)} {c.missing.length > 0 && w.missing(c.missing.join(", "))}
      </p>
    </DoorForm>
  );
}

/** One specialty with what speaks for and against it; the suggested one stands open. */
function SpecialtyPart({ option }: { option: SpecialtyOption }) {
  const { specialty } = option;
  return (
    <details className="card" open={option.suggested}>
      <summary>
        <b>{letterWords.specialties[specialty]}</b>{" "}
        {option.suggested && <Tag ok>{w.suggested}</Tag>}
      </summary>
      <div className="stack">
        <p>
          <span className="quiet">{w.speaksFor}:</span> {option.for.join(" ") || w.nothing}
        </p>
        {option.against && (
          <p>
            <span className="quiet">{w.speaksAgainst}:</span> {option.against}
          </p>
        )}
        {option.specialists.length === 0 ? (
          <p>{w.noOffice}</p>
        ) : (
          <>
            <Offices option={option} />
            <TextArea
              id={`question_${specialty}`}
              name={`question_${specialty}`}
              label={w.question}
              hint={w.questionHint}
              defaultValue={w.questions[specialty]}
            />
            <Button look="primary">{w.preview}</Button>
          </>
        )}
      </div>
    </details>
  );
}

function Offices({ option }: { option: SpecialtyOption }) {
  return (
    <fieldset>
      <legend>{w.whichOffice}</legend>
      {option.specialists.map((s) => (
        <label className="option" key={s.id}>
          <input
            type="checkbox"
            name="specialistId"
            value={s.id}
            aria-keyshortcuts={option.suggested ? "o" : undefined}
          />
          <span>
            <b>{s.organisation}</b>
            <span className="said">
              {[s.name, s.city, languageNames(s.languages, "")].filter(Boolean).join(" · ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
