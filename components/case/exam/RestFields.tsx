import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import { SIDES } from "@/lib/cases/exam/findings";
import { REST } from "@/lib/cases/exam/form";
import {
  findingsOfKind,
  gaitOf,
  ONE_GAITS,
  ONE_KINDS,
  ONE_ROWS,
  type OneRow,
  oneName,
} from "@/lib/cases/exam/one";
import {
  gaitWords,
  musclesWords,
  oneWords,
  restWords,
  rowWords,
  valueWords,
  examWords as w,
} from "@/lib/i18n/staff/exam";
import { optionsOf } from "../decide/options";

/** What holds for all five parts; and, where one thing alone is not normal, on which side and how. */
export function RestFields() {
  return (
    <div className="exam-part exam-rest">
      <Field text={{ id: "exam-rest", label: w.rest }}>
        <select id="exam-rest" name="rest" className="field">
          {optionsOf(REST, restWords).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <optgroup label={w.one}>
            {ONE_ROWS.map((one) => (
              <option key={one.name} value={one.name} data-kind={one.kind}>
                {rowName(one)}
              </option>
            ))}
            {ONE_GAITS.map((one) => (
              <option key={one} value={one}>
                {w.gaitAlone(gaitWords[gaitOf(one)])}
              </option>
            ))}
          </optgroup>
        </select>
      </Field>
      {ONE_KINDS.map((kind) => (
        <div key={kind} className="exam-one" data-one={kind}>
          <p className="meta">{w.allElse}</p>
          {SIDES.map((side) => (
            <Select
              key={side}
              id={`exam-${oneName(kind, side)}`}
              name={oneName(kind, side)}
              label={w.side[side]}
              empty={w.blank}
              options={findingsOfKind(kind).map((value) => ({
                value,
                label: valueWords[value] ?? value,
              }))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function rowName({ part, id }: OneRow): string {
  if (part === "raise") return oneWords.raise;
  const muscle = part === "power" ? ` (${musclesWords[id]})` : "";
  return `${oneWords[part]}, ${rowWords[id] ?? id}${muscle}`;
}
