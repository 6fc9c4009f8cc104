import clsx from "clsx";
import { useId } from "react";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import type { Sheet } from "@/lib/insights/figure";

type Props = { caption: string; sheet: Sheet; square: boolean };

/** The table of a figure; of a square one the diagonal, where both say the same, is tinted. */
export function SheetTable({ caption, sheet: { columns, rows }, square }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroller" aria-labelledby={id} tabIndex={0}>
      <table className={clsx("slim", square && "square")}>
        <caption className="vh" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={clsx(numeric && "num")}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, j) => (
                <td
                  key={columns[j + 1]?.label}
                  className={clsx(columns[j + 1]?.numeric && "num", square && i === j && "both")}
                >
                  {cell === null ? <Hidden /> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A dot on paper, a word for whoever listens. */
const Hidden = () => (
  <>
    <span aria-hidden="true">·</span>
    <span className="vh">{w.hidden}</span>
  </>
);
