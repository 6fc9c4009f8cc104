import clsx from "clsx";
import { Fragment, type ReactNode } from "react";

/** Short facts as label and value; two puts them in two columns where there is room. */
export function Facts({
  rows,
  two = false,
}: {
  rows: readonly (readonly [label: string, value: ReactNode])[];
  two?: boolean;
}) {
  return (
    <dl className={clsx("facts", two && "two")}>
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
