import type { Share } from "./wilson";

/** "81 %": whole percent, for what is counted on a few hundred cases at most. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "81 of 100: 81 % (72.2–87.5 %)": the count, its share, and the 95 % bounds. */
export const shareText = ({ part, whole, share, low, high }: Share): string =>
  `${part} of ${whole}: ${percent(share)} (${boundsText({ low, high })})`;

/** "5.4–9.9 %" */
export const boundsText = ({ low, high }: { low: number; high: number }): string =>
  `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;

/** "0.4 h", "3.1 d": of a length of time in milliseconds, in the unit it is best read in. */
export function lengthText(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 90) return `${Math.round(minutes)} min`;
  const hours = minutes / 60;
  return hours < 36 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} d`;
}
