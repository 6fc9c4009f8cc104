import type { QuestionId, SentinelAnswer } from "@/lib/triage";
import { chance, type Draw, oneOf } from "./draw";
import { SIGN_BARE, SIGN_DETAILS } from "./rates";

const BLADDER: readonly QuestionId[] = ["bladderFlow", "bladderLeak", "bowel", "sexFeeling"];

const since = oneOf(SIGN_DETAILS.since);
const trend = oneOf(SIGN_DETAILS.trend);
const knownCause = oneOf(SIGN_DETAILS.knownCause);
const bare = chance(SIGN_BARE);

/** A danger sign that is there, or may be: when it began, how it goes and why, unless that is left out. */
export function sign(id: QuestionId, answer: "yes" | "unsure"): Draw<SentinelAnswer> {
  const bladder = BLADDER.includes(id);
  return (who, next) => {
    if (bare(who, next)) return { answer };
    who.set("bladderSign", bladder);
    const began = since(who, next);
    who.set("newSign", began === "under2Weeks");
    who.set("oldSign", began === "over3Months");
    const told = {
      answer,
      since: began,
      trend: trend(who, next),
      knownCause: knownCause(who, next),
    };
    for (const own of ["bladderSign", "newSign", "oldSign"] as const) who.set(own, false);
    return told;
  };
}
