import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Tag } from "@/components/ui/Tag";
import { TextArea } from "@/components/ui/TextArea";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { ReferOptions, SpecialtyOption } from "@/lib/referrals/options";

/** Choose the office (its specialty comes with it) and ask the question; the letter is shown before it goes. */
export function ReferForm({ options }: { options: ReferOptions }) {
  const { completeness: c } = options;
  return (
    <div className="stack">
      {options.options.map((option) => (
        <SpecialtyForm key={option.specialty} option={option} reference={options.reference} />
      ))}
      <p className="quiet">
        {w.completeness(c.have)} {c.missing.length > 0 && w.missing(c.missing.join(", "))}
      </p>
    </div>
  );
}

/** One specialty with what speaks for and against it; the suggested one stands open. */
function SpecialtyForm({ option, reference }: { option: SpecialtyOption; reference: string }) {
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
          <DoorForm action="/api/referral/draft" className="stack">
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="specialty" value={specialty} />
            <Offices option={option} />
            <TextArea
              id={`question-${specialty}`}
              name="question"
              label={w.question}
              hint={w.questionHint}
              required
            />
            <Button look="primary">{w.preview}</Button>
          </DoorForm>
        )}
      </div>
    </details>
  );
}

function Offices({ option }: { option: SpecialtyOption }) {
  return (
    <fieldset>
      <legend>{w.specialtyAndOffice}</legend>
      {option.specialists.map((s) => (
        <label className="option" key={s.id}>
          <input type="radio" name="specialistId" value={s.id} required />
          <span>
            <b>{s.organisation}</b>
            <span className="said">
              {s.name} · {s.city} · {s.languages.join(", ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
