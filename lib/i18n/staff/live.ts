/** Words of what happens while somebody looks at the queue. */
export const liveWords = {
  updated: (seconds: number): string => (seconds < 1 ? "Updated now" : `Updated ${ago(seconds)}`),
  polling: "Live updates are interrupted.",
  checked: (seconds: number): string => (seconds < 1 ? "Checked now" : `Checked ${ago(seconds)}`),
  ended: "You are signed out. This list is no longer updated.",
  signIn: "Sign in",
  fresh: (count: number): string => `${count} new`,
  emergencies: (count: number): string => (count === 1 ? "1 emergency" : `${count} emergencies`),
  moved: "New order",
  show: (what: string): string => `${what} — show`,
  elsewhere: (count: number): string =>
    count === 1 ? "1 new emergency" : `${count} new emergencies`,
  leftList: "left this list",
  gone: "This case has left the list since you opened it.",
  level: (level: string): string => `This case is now ${level}.`,
  claimed: (name: string): string => `${name} has taken this case.`,
  free: "Nobody holds this case any more.",
  changed: "This case has changed since you opened it.",
  meanwhile: (by: string, what: string): string => `Meanwhile ${by} ${what}.`,
  showCase: "Show",
} as const;

const ago = (seconds: number): string =>
  seconds < 60 ? `${seconds} s ago` : `${Math.floor(seconds / 60)} min ago`;
