import type { TimelineEntry } from "@/lib/cases/view";
import { type EventFacts, eventWords } from "@/lib/i18n/staff/timeline";

/** What an entry says happened. An event without words does not compile. */
export function eventText({ event, facts }: Pick<TimelineEntry, "event" | "facts">): string {
  const sentence: string | ((facts: EventFacts) => string) = eventWords[event];
  return typeof sentence === "string" ? sentence : sentence(facts);
}
