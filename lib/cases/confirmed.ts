import "server-only";
import { z } from "zod";
import { fail, Refused } from "@/lib/base/result";
import { riskyWords } from "@/lib/i18n/staff/risky";
import { isRisky, type Risky, type Standing } from "./risky";

/** What a form says that was asked about on its own page. */
export const confirmedField = { confirmed: z.literal("yes").optional() };

const CODES = {
  lower: "case.confirm_lower",
  "self-care": "case.confirm_self_care",
  close: "case.confirm_close",
  refer: "case.confirm_refer",
} as const satisfies Record<Risky, string>;

/** Throws Refused case.confirm_… when this is risky as the case stands, and nobody was asked about it. */
export function refuseUnconfirmed(
  what: Risky,
  found: Standing,
  confirmed: "yes" | undefined,
): void {
  if (!isRisky(what, found) || confirmed === "yes") return;
  const field = { field: "confirmed", message: riskyWords.confirm };
  throw new Refused(fail(CODES[what], {}, [field]));
}
