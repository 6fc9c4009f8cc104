import clsx from "clsx";
import type { ReactNode } from "react";

const PATHS = {
  back: <path d="M15 5l-7 7 7 7" />,
  forward: <path d="M9 5l7 7-7 7" />,
  down: <path d="M5 9l7 7 7-7" />,
  up: <path d="M12 20V5M5 12l7-7 7 7" />,
  check: <path d="M4 12.5l5 5L20 6.5" />,
  dash: <path d="M5 12h14" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  plus: <path d="M12 5v14M5 12h14" />,
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.2a2.6 2.6 0 1 1 3.7 2.5c-.8.4-1.2.9-1.2 1.8M12 17h.01" />
    </>
  ),
  phone: (
    <path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z" />
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.5l3.5 2" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3h10v5M7 17H4V9h16v8h-3" />
      <path d="M7 14h10v7H7z" />
    </>
  ),
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="M16 16l4.5 4.5" />
    </>
  ),
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  mail: <path d="M3 6h18v12H3zM3 7l9 7 9-7" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

/** A 24-unit line drawing in the colour and size of its text. Without a label it is decoration. */
export function Icon({
  name,
  label,
  className,
}: {
  name: IconName;
  label?: string;
  className?: string;
}) {
  const shared = { className: clsx("icon", className), viewBox: "0 0 24 24" };
  if (!label) {
    return (
      <svg {...shared} aria-hidden="true">
        {PATHS[name]}
      </svg>
    );
  }
  return (
    <svg {...shared} role="img" aria-label={label}>
      {PATHS[name]}
    </svg>
  );
}
