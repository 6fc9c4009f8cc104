import "server-only";
import { dueFor } from "./clocks";
import type { CaseMove } from "./move";
import { placeOf, type StandingCase } from "./standing";

/** Where a case stood, for a change that leaves it there; one that nobody had looked at is looked at now. */
export function stayPlace(found: StandingCase): CaseMove {
  const place = placeOf(found);
  if (found.state !== "received") return place;
  const dueAt = dueFor("decide", found.tier, found.at, found.clinic);
  return { to: "in_review", turn: "clinic", nextAction: "decide", dueAt };
}
