import type { ReactNode } from "react";

type Props = { title: ReactNode; heading?: "h1" | "h2"; children?: ReactNode };

/** Nothing here: says so, and what to do next. */
export function EmptyState({ title, heading: Heading = "h2", children }: Props) {
  return (
    <div className="empty stack">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
