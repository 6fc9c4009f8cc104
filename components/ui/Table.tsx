import clsx from "clsx";
import type { ReactNode } from "react";

export type Column = { key: string; label: ReactNode; numeric?: boolean };
type Row = { key: string; cells: readonly ReactNode[] };
type Props = {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly Row[];
  slim?: boolean;
  hideCaption?: boolean;
};

/** Rows and columns; the first cell of a row names it. Scrolls by itself when the screen is narrow. */
export function Table({ caption, columns, rows, slim = false, hideCaption = false }: Props) {
  return (
    <div className="scroller" tabIndex={-1}>
      <table className={clsx(slim && "slim")}>
        <caption className={clsx(hideCaption && "vh")}>{caption}</caption>
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
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.key} className={clsx(columns[index]?.numeric && "num")}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
