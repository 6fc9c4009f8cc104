import type { StopProps } from "./stopProps";

/** The instruction of this moment. "We will call you" stands only when the clinic knows and there is a number. */
export function emergencyTitle({
  words,
  clinic,
  notice,
  alert,
}: Pick<StopProps, "words" | "clinic" | "notice" | "alert">): string {
  const w = words.intake.stop;
  switch (notice.answer) {
    case "cannot":
      if (!notice.phone) return w.cannotNoNumberTitle;
      return alert.state === "reached" ? w.cannotTitle(notice.phone) : w.cannotTryingTitle;
    case "called":
      return w.stillTitle(clinic.emergencyNumber);
    case "already_seen":
      return w.seenTitle;
    default:
      return w.title(clinic.emergencyNumber);
  }
}
