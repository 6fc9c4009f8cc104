import type { ReactNode } from "react";

type Props = { title: ReactNode; heading?: "h1" | "h2"; children: ReactNode };

/** The red-headed sheet: when to call now. With an h1 it is a page of its own and holds one call button. */
export function EmergencyNotice({ title, heading: Heading = "h2", children }: Props) {
  return (
    <section className="notice stop">
      <Heading>{title}</Heading>
      <div className="stack">{children}</div>
    </section>
  );
}
