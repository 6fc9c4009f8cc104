import type { ReactNode } from "react";

export type TimelineEntry = { key: string; dateTime: string; time: string; text: ReactNode };

/** What happened, newest first. dateTime is ISO 8601; time is what is shown of it. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="time">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.dateTime}>{entry.time}</time>
          <span>{entry.text}</span>
        </li>
      ))}
    </ol>
  );
}
