import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  where?: ReactNode;
  intro?: ReactNode;
  beside?: ReactNode;
};

/** The h1 of a staff page with what belongs beside it; where is a line above, intro one below. */
export function PageHeader({ title, where, intro, beside }: Props) {
  return (
    <header className="stack tight">
      {where ? <p className="quiet">{where}</p> : null}
      <div className="line apart">
        <h1>{title}</h1>
        {beside}
      </div>
      {intro ? <p className="quiet">{intro}</p> : null}
    </header>
  );
}
