import type { ReactNode } from "react";

export type Step = {
  key: string;
  state: "done" | "now" | "next";
  title: ReactNode;
  note?: ReactNode;
};

/** Where things are for a patient: done, now, next. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.state === "next" ? undefined : step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <b>{step.title}</b>
          {step.note ? <div className="quiet">{step.note}</div> : null}
        </li>
      ))}
    </ol>
  );
}
