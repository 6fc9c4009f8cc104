import { timeText } from "./dates";
import { type Locale, words } from "./words";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type Day = (typeof DAYS)[number];
/** Opening hours by weekday, as "08:00" to "17:00"; days without any are shut. */
export type Week = Partial<Record<Day, readonly (readonly [from: string, to: string])[]>>;

// People read a week from Monday on.
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;

/** "Monday to Friday, 8 am to 5 pm": neighbouring days with the same hours stand together. */
export function hoursText(week: Week, locale: Locale): string {
  const w = words(locale).intake.hours;
  const runs: { first: number; last: number; times: string }[] = [];
  let open: (typeof runs)[number] | null = null;
  for (const day of FROM_MONDAY) {
    const times = (week[DAYS[day] ?? "sun"] ?? [])
      .map(([from, to]) => w.times(clockText(from, locale), clockText(to, locale)))
      .join(w.and);
    if (open && open.times === times) open.last = day;
    else {
      open = times === "" ? null : { first: day, last: day, times };
      if (open) runs.push(open);
    }
  }
  const name = (day: number): string => w.days[day] ?? "";
  const texts = runs.map(({ first, last, times }) => {
    const days = first === last ? name(first) : w.span(name(first), name(last));
    return `${days}, ${times}`;
  });
  return texts.length > 0 ? texts.join("; ") : w.none;
}

function clockText(clock: string, locale: Locale): string {
  const at = new Date(`2000-01-01T${clock}:00Z`);
  return timeText(at, { locale, timeZone: "UTC" });
}
