import clsx from "clsx";
import { type ReactNode, useId } from "react";

export type Column = { key: string; label: ReactNode; numeric?: boolean };
export type TableRow = { key: string; cells: readonly ReactNode[] };
type Props = {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly TableRow[];
  slim?: boolean;
  hideCaption?: boolean;
  /** on a telephone each row becomes a block: its first cell on a line of its own, the others after it */
  stacks?: boolean;
};

/** Rows and columns. Where there is no room it scrolls by itself, by keyboard too. */
export function Table({
  caption,
  columns,
  rows,
  slim = false,
  hideCaption = false,
  stacks = false,
}: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroller" aria-labelledby={id} tabIndex={0}>
      <table className={clsx(slim && "slim", stacks && "stacks")}>
        <caption className={clsx(hideCaption && "vh")} id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={clsx(column.numeric && "num")}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) => (
                <td key={column.key} className={clsx(column.numeric && "num")}>
                  {row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
