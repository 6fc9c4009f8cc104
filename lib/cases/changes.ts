import { type DangerSign, dangerSignsOf, standingOf } from "@/lib/intake/dangerSigns";
import type { Answers } from "@/lib/triage";
import type { SignChange } from "./view";

/** How the danger signs of a telling differ from those of the one before; what stayed as it was is left out. */
export function signChanges(before: Answers, now: Answers): SignChange[] {
  return dangerSignsOf(now).flatMap((sign) => {
    const was = before[sign.id] ?? null;
    const how = howChanged(was, sign);
    return how ? [{ id: sign.id, how, was, is: sign.value }] : [];
  });
}

function howChanged(
  was: DangerSign["value"],
  { standing, value }: DangerSign,
): SignChange["how"] | null {
  if (sameValue(was, value)) return null;
  const before = standingOf(was ?? undefined);
  if (standing === "present") return before === "present" ? "changed" : "new";
  if (standing === "absent") return before === "absent" ? null : "gone";
  // Nobody knows: it stands open, whatever it was.
  return "open";
}

/** Ticks may come in another order; the parts of a sign are written in the order they are asked. */
const sameValue = (a: DangerSign["value"], b: DangerSign["value"]): boolean =>
  plain(a) === plain(b);
const plain = (value: DangerSign["value"]): string =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
