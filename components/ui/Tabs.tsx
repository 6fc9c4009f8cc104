import type { ReactNode } from "react";
import { Count } from "./Tag";

export type Tab = { href: string; label: string; count?: ReactNode; current?: boolean };

/** Views that are addresses: a row of links with their counts; extra stands at the end. */
export function Tabs({
  label,
  tabs,
  extra,
}: {
  label: string;
  tabs: readonly Tab[];
  extra?: ReactNode;
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <Count>{tab.count}</Count>}
        </a>
      ))}
      {extra ? <span className="push line quiet pie-3">{extra}</span> : null}
    </nav>
  );
}
