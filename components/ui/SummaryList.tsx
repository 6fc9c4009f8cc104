import type { ReactNode } from "react";

export type SummaryRow = {
  key: string;
  label: ReactNode;
  value: ReactNode;
  change?: { href: string; label: string; about: string };
};

/** Answers to check: each with its Change link, whose words name the answer for those who cannot see the row. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="answers">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd className="change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="vh"> {row.change.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
