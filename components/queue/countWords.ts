import { COUNT_CAP } from "@/lib/cases/view";

/** "27", or "99+" from where counting stops. */
export const countWords = (count: number): string =>
  count >= COUNT_CAP ? `${COUNT_CAP - 1}+` : String(count);
