import clsx from "clsx";
import type { ReactNode } from "react";

type Props = {
  title?: ReactNode;
  aside?: ReactNode;
  id?: string;
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

/** A white sheet. flush has no padding: for tables and option lists that reach its edge. */
export function Card({ title, aside, id, flush = false, className, children }: Props) {
  const header = title ? (
    <header>
      <h2>{title}</h2>
      {aside ? <div className="quiet">{aside}</div> : null}
    </header>
  ) : null;
  return (
    <section className={clsx("card", flush && "flush", className)} id={id}>
      {flush && header ? <div className="intro">{header}</div> : header}
      {children}
    </section>
  );
}
