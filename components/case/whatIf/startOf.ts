import { ageOn } from "@/lib/cases/bothAges";
import type { CaseView, Telling } from "@/lib/cases/view";
import type { Start } from "./trial";

/** What the rules were given for one telling: the age by birth date only where it disagrees. */
export function startOf(telling: Telling, found: CaseView): Start {
  const { person, ageMismatch, timeZone } = found;
  const birth = ageMismatch && person.dateOfBirth ? new Date(person.dateOfBirth) : null;
  const { answers, secondsTaken, at } = telling;
  return { answers, secondsTaken, ageByBirthDate: ageOn(at, birth, timeZone) };
}
