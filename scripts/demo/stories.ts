/** What became of a demo case so far, and how long ago it came in. */
export type Story = { state: StoryState; minutesAgo: number };
export type StoryState =
  | "received"
  | "claimed"
  | "drafted"
  | "sent"
  | "opened"
  | "booked"
  | "accepted"
  | "declined"
  | "reported"
  | "closed"
  | "selfCare"
  | "handled";

const HOUR = 60;
const DAY = 24 * HOUR;

/** First tellers: mostly waiting, the most pressing newest. */
const WAITING: readonly StoryState[] = [
  "received",
  "received",
  "received",
  "received",
  "claimed",
  "received",
  "received",
  "claimed",
  "received",
  "drafted",
];
/** Second tellers: everything that can have become of a case. */
const MOVED: readonly StoryState[] = [
  "sent",
  "booked",
  "opened",
  "reported",
  "closed",
  "accepted",
  "declined",
  "sent",
  "closed",
  "booked",
];

/** The story of the nth archetype as told by its first or second teller. */
export function storyOf(archetype: number, teller: 0 | 1): Story {
  // An emergency is handled, not referred and left; advice ends a case that needs no visit.
  if (teller === 1 && archetype === 0) return { state: "handled", minutesAgo: 20 * HOUR };
  if (teller === 1 && (archetype === 17 || archetype === 29))
    return { state: "selfCare", minutesAgo: 3 * DAY };
  if (teller === 1) {
    const state = MOVED[archetype % 10] ?? "sent";
    // What is closed lies back a while; what waits for others is mostly within its time.
    const hours = state === "closed" ? 10 * 24 : 4 + (archetype % 6) * 6;
    return { state, minutesAgo: hours * HOUR };
  }
  // The first four are the emergency and the same-day ones: minutes, not days.
  if (archetype < 4) return { state: "received", minutesAgo: [26, 51, 34, 18][archetype] ?? 20 };
  return {
    state: WAITING[archetype % 10] ?? "received",
    minutesAgo: 3 * HOUR + archetype * 2.5 * HOUR,
  };
}
