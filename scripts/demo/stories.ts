import type { RuleId, SpecialtyId, Tier } from "@/lib/triage";
import type { Condition } from "../cohort/mix";

/** What became of a demo case so far, and how long ago it came in. */
export type Story = {
  tier: Tier;
  state: StoryState;
  minutesAgo: number;
  /** where it was referred to; the rules must suggest it */
  to?: SpecialtyId;
  /** the reason that leads; any, where it is not given */
  because?: RuleId;
  condition?: Condition;
  /** filled in by a daughter or son */
  byProxy?: true;
};
export type StoryState =
  | "received"
  /** sent, and told later that it got worse */
  | "worse"
  | "claimed"
  | "asked"
  | "answered"
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
type More = Pick<Story, "to" | "because" | "condition" | "byProxy">;
const told = (tier: Tier, state: StoryState, minutesAgo: number, more: More = {}): Story => ({
  tier,
  state,
  minutesAgo,
  ...more,
});

const PT = { to: "physical_therapy" } as const;
const SPINE = { to: "orthopedics" } as const;
const RHEUMATOLOGY = { to: "rheumatology" } as const;
const NEUROLOGY = { to: "neurology" } as const;
const PAIN = { to: "pain_management" } as const;

/**
 * Sixty stories of one morning. What waits for others is mostly within its time; one emergency and one urgent case
 * are late, so that late can be seen. The levels come about as often as in the cohort, the pressing ones a little
 * more often, so that each state has somebody.
 */
export const STORIES: readonly Story[] = [
  told("emergency", "received", 26, { because: "CES-1", condition: "caudaEquina" }),
  told("emergency", "handled", 20 * HOUR, { because: "VIS-3" }),

  told("same_day", "received", 51, { because: "CES-8" }),
  told("same_day", "received", 34, { because: "FRA-3" }),
  told("same_day", "received", 18, { ...SPINE, because: "NEU-1" }),
  told("same_day", "received", 7),
  told("same_day", "claimed", 47),
  told("same_day", "sent", 5 * HOUR, SPINE),
  told("same_day", "booked", 22 * HOUR, SPINE),

  told("urgent", "received", 30 * HOUR),
  told("urgent", "received", 5 * HOUR, { because: "MAL-4" }),
  told("urgent", "received", 4 * HOUR),
  told("urgent", "received", 90),
  told("urgent", "claimed", 6 * HOUR),
  told("urgent", "claimed", 3 * HOUR),
  told("urgent", "drafted", 7 * HOUR, SPINE),
  told("urgent", "sent", 9 * HOUR, NEUROLOGY),
  told("urgent", "opened", 21 * HOUR, SPINE),
  told("urgent", "booked", 4 * DAY, SPINE),
  told("urgent", "reported", 8 * DAY, SPINE),

  told("soon", "received", 2 * DAY),
  told("soon", "received", 26 * HOUR),
  told("soon", "received", 19 * HOUR),
  told("soon", "received", 8 * HOUR, RHEUMATOLOGY),
  told("soon", "received", 5 * HOUR),
  told("soon", "received", 2 * HOUR, SPINE),
  told("soon", "claimed", 28 * HOUR),
  told("soon", "asked", 11 * HOUR),
  told("soon", "drafted", 27 * HOUR, RHEUMATOLOGY),
  told("soon", "sent", 29 * HOUR, RHEUMATOLOGY),
  told("soon", "opened", 2 * DAY, SPINE),
  told("soon", "accepted", 3 * DAY, RHEUMATOLOGY),
  told("soon", "declined", 30 * HOUR, SPINE),
  told("soon", "booked", 6 * DAY, PAIN),
  told("soon", "closed", 16 * DAY, SPINE),

  told("routine", "worse", 3 * DAY),
  told("routine", "received", 2 * DAY),
  told("routine", "received", 45 * HOUR, { byProxy: true }),
  told("routine", "received", 27 * HOUR),
  told("routine", "received", 22 * HOUR),
  told("routine", "received", 9 * HOUR),
  told("routine", "received", 4 * HOUR),
  told("routine", "received", 70),
  told("routine", "claimed", 2 * DAY),
  told("routine", "answered", 8 * HOUR),
  told("routine", "drafted", 25 * HOUR, PT),
  told("routine", "sent", 50 * HOUR, PT),
  told("routine", "sent", 26 * HOUR, PAIN),
  told("routine", "opened", 2 * DAY, PT),
  told("routine", "accepted", 4 * DAY, PT),
  told("routine", "declined", 30 * HOUR, NEUROLOGY),
  told("routine", "booked", 5 * DAY, PT),
  told("routine", "booked", 8 * DAY, PAIN),
  told("routine", "reported", 12 * DAY, PT),
  told("routine", "closed", 15 * DAY, PT),
  told("routine", "closed", 20 * DAY, PAIN),
  told("routine", "closed", 24 * DAY, PT),

  told("self_care", "received", 31 * HOUR),
  told("self_care", "selfCare", 3 * DAY),
  told("self_care", "selfCare", 6 * DAY),
];
