import { Select } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import { type PartId, rowsOf, SIDES, type Side } from "@/lib/cases/exam/findings";
import { AS_REST, cellName, degreesName, SCOPES } from "@/lib/cases/exam/form";
import {
  musclesWords,
  partWords,
  rowWords,
  scopeWords,
  valueWords,
  examWords as w,
} from "@/lib/i18n/staff/exam";
import { optionsOf } from "../decide/options";

/** One part: how much of it was looked at, and, when that needs saying, what was found on each side. */
export function PartFields({ part }: { part: PartId }) {
  return (
    <div className="exam-part">
      <Select
        id={`exam-${part}`}
        name={part}
        label={partWords[part]}
        options={optionsOf([AS_REST, ...SCOPES], scopeWords)}
      />
      <div className="exam-cells">
        <table className="slim">
          <thead>
            <tr>
              <td />
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {w.side[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(part).map(({ id, row }) => (
              <tr key={id}>
                <th scope="row">
                  {rowWords[id]} {part === "power" ? musclesWords[id] : null}
                </th>
                {SIDES.map((side) => (
                  <td key={side}>
                    <Cell part={part} row={id} side={side} values={row.values} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {part === "raise" ? <Degrees /> : null}
      </div>
    </div>
  );
}

type CellProps = { part: PartId; row: string; side: Side; values: readonly string[] };

function Cell({ part, row, side, values }: CellProps) {
  return (
    <select
      className="field"
      name={cellName(part, row, side)}
      aria-label={w.cell(partWords[part], rowWords[row] ?? row, w.side[side].toLowerCase())}
    >
      <option value="">{w.blank}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {valueWords[value]}
        </option>
      ))}
    </select>
  );
}

const Degrees = () => (
  <div className="line">
    {SIDES.map((side) => (
      <TextInput
        key={side}
        id={`exam-${degreesName(side)}`}
        name={degreesName(side)}
        label={w.degrees(w.side[side])}
        inputMode="numeric"
        className="field short"
      />
    ))}
  </div>
);
