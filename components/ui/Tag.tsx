import clsx from "clsx";
import type { ReactNode } from "react";

/** A quiet mark; ok for what is done and well. Late things use Late, levels use TierBadge. */
export function Tag({ ok = false, children }: { ok?: boolean; children: ReactNode }) {
  return <span className={clsx("tag", ok && "ok")}>{children}</span>;
}

/** Past its time: ink, not red, so that colour stays with urgency. */
export function Late({ children }: { children: ReactNode }) {
  return <span className="late">{children}</span>;
}

/** How many, beside the name of a view. */
export function Count({ children }: { children: ReactNode }) {
  return <span className="count">{children}</span>;
}

/** Who, in two letters; the full name is spoken. */
export function Initials({ name }: { name: string }) {
  const words = name.replace(/^(dr|prof)\.?\s+/i, "").split(/\s+/);
  const letters = `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`;
  return (
    <span className="initials" title={name}>
      <span aria-hidden="true">{letters.toUpperCase()}</span>
      <span className="vh">{name}</span>
    </span>
  );
}
