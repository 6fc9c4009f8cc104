import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { canonical } from "@/lib/base/secrets";
import { readDate } from "@/lib/intake/contact";
import type { DraftRow } from "@/lib/intake/draftRow";
import { isForAnother, type ProxyNote } from "@/lib/intake/proxy";
import { knownWith } from "@/lib/intake/update";
import { type Answers, higherTier, isQuestionId, SCREENS, type Tier } from "@/lib/triage";
import type { Assessment } from "../assess";
import type { NewCase } from "../newCase";
import { assessCase } from "../submit";
import { untoldRules } from "./untold";

export type Told = NewCase & { assessment: Assessment };
type How = Pick<NewCase, "source" | "complete" | "secondsTaken" | "looksAutomated">;

/** What a form tells the clinic at this moment, and what the rules make of it. */
export async function toldBy(
  t: Tx,
  draft: DraftRow & { at: Date },
  clinic: ClinicView,
  how: How,
): Promise<Told> {
  const before = await knownBefore(t, draft);
  const about = { patient: patientOf(draft), locale: draft.locale };
  if (!before) {
    const told = { ...how, ...about, answers: draft.answers };
    return { ...told, assessment: assessCase(told, draft.at, clinic) };
  }
  const answers = knownWith(before, draft.answers);
  // It is short: how fast it came says nothing. And it does not complete a form that was not sent.
  const source = how.source === "form" ? "update" : how.source;
  const told = { ...about, answers, source, complete: false };
  const assessment = assessCase(told, draft.at, clinic);
  const fresh = await untoldRules(t, draft, assessment.result);
  const raisesTo = newTier(assessment, { before, now: told.answers, fresh });
  return { ...told, assessment, raisesTo };
}

/** The latest answers of the case that an update belongs to; null for a first telling. */
async function knownBefore(t: Tx, { kind, clinicId, made }: DraftRow): Promise<Answers | null> {
  if (kind !== "update" || !made) return null;
  const last = await t.answerSet.findFirst({
    where: { clinicId, caseId: made.caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { answers: true },
  });
  return (last?.answers ?? {}) as Answers;
}

type News = { before: Answers; now: Answers; fresh: readonly string[] };

/** The highest level of a reason that rests on an answer that changed, or that leads to a stop page now. */
export function newTier({ tier, result }: Assessment, { before, now, fresh }: News): Tier {
  if (!result) return tier;
  const changed = (q: string) =>
    isQuestionId(q) && canonical(before[q] ?? null) !== canonical(now[q] ?? null);
  return result.reasons
    .filter((r) => fresh.includes(r.ruleId) || r.answersUsed.some(({ q }) => changed(q)))
    .reduce<Tier>((most, reason) => higherTier(most, reason.tier), "self_care");
}

/** What the case may know of the person from the draft, and of who answers for them. */
export function patientOf({
  kind,
  contact,
  answers,
}: Pick<DraftRow, "kind" | "contact" | "answers">) {
  const { dateOfBirth, birthBefore: _, proxy, presence = {}, ...known } = contact;
  const leftOut = SCREENS.map(({ id }) => id).filter((id) => presence[id] === "no");
  // An update does not ask all private questions again: what was left out before still is.
  const before = kind === "update" ? ((proxy as ProxyNote | undefined)?.leftOut ?? []) : [];
  return {
    ...known,
    ...(dateOfBirth ? { dateOfBirth: readDate(dateOfBirth) } : {}),
    ...(isForAnother(answers)
      ? { proxy: { ...proxy, leftOut: [...new Set([...before, ...leftOut])] } }
      : {}),
  };
}
