import clsx from "clsx";
import type { ReactNode } from "react";

type Props = {
  kind?: "info" | "attention" | "done";
  title?: ReactNode;
  role?: "status" | "alert";
  children: ReactNode;
};

/** Something to know beside the content. Its weight is ink: colour belongs to urgency. */
export function Notice({ kind = "info", title, role, children }: Props) {
  return (
    <section className={clsx("notice stack tight", kind !== "info" && kind)} role={role}>
      {title ? <h2 className="notice-title">{title}</h2> : null}
      {children}
    </section>
  );
}
