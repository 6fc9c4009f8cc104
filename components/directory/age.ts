import { DAY } from "@/lib/base/durations";
import { FRESH_DAYS } from "@/lib/directory/fields";
import { directoryWords as w } from "@/lib/i18n/staff/directory";

const daysSince = (iso: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(iso)) / DAY);

/** "12 days ago". */
export const checkedWords = (iso: string, now: Date): string => w.ago(daysSince(iso, now));

/** False when the entry should be asked about again. */
export const isFresh = (iso: string, now: Date): boolean => daysSince(iso, now) <= FRESH_DAYS;
