import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Prisma, type Tx, tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { readReference } from "@/lib/base/reference";
import type { TriageResult } from "@/lib/triage";
import { levelSince } from "./levelSince";
import type { OwnTyped } from "./own/typed";
import { hasAsked } from "./own/withdraw";
import { patientAsked, WITH_PATIENT_ASKED } from "./patientAsked";
import { type Holder, patientNext, type ReferralProgress, type StatusView } from "./statusView";
import { isSelfHarm, stopRules } from "./stop";
import { voiceOfCase, WITH_FILLED_BY } from "./voiceOfCase";
import { worseState } from "./worseState";

const COLUMNS = {
  id: true,
  reference: true,
  state: true,
  tier: true,
  nextAction: true,
  dueAt: true,
  submittedAt: true,
  closeReason: true,
  closedAt: true,
  decidedAt: true,
  turn: true,
  typed: true,
  claimedUntil: true,
  owner: { select: { name: true } },
  patient: { select: { phone: true, email: true } },
  latestTriage: { select: { result: true } },
  triages: {
    orderBy: { createdAt: "desc" },
    select: { tier: true, createdAt: true, answerSet: { select: { source: true } } },
  },
  stops: { select: { ruleIds: true, createdAt: true } },
  ...WITH_PATIENT_ASKED,
  ...WITH_FILLED_BY,
} as const;
type Row = Prisma.CaseGetPayload<{ select: typeof COLUMNS }>;

/** The case this browser opened, as its patient may see it; null when it is another one. The read is recorded. */
export function readStatus(actor: PatientActor, typed: string): Promise<StatusView | null> {
  const { clinicId, caseId } = actor;
  const reference = readReference(typed);
  if (!caseId || !reference) return Promise.resolve(null);
  return tx(async (t) => {
    const row = await t.case.findFirst({
      where: { clinicId, id: caseId, reference },
      select: COLUMNS,
    });
    if (!row) return null;
    await record(t, actor, { event: "status.read", caseId });
    const clinic = await clinicById(clinicId, t);
    const at = await now(t);
    const referrals = await referralsOf(t, clinicId, caseId);
    const [referral = null, ...others] = referrals;
    return {
      reference: row.reference,
      sentAt: row.submittedAt,
      phone: row.patient.phone,
      voice: voiceOfCase(row),
      help: helpOf(row),
      next: patientNext({ ...row, since: levelSince(row, row.triages) }, referral, clinic, at),
      toldAgain: row.triages.find((r) => r.answerSet.source === "update")?.createdAt ?? null,
      worse: await worseState(t, clinic, row, at),
      holder: holderOf(row, referral, at),
      others: others.filter(hasNotEnded),
      withdrawalAsked: await hasAsked(t, clinicId, caseId),
      closed: row.state === "closed",
      address: `${env().PUBLIC_URL.replace(/^https?:\/\//, "")}${paths.findStatus}`,
      email: row.patient.email,
      typed: row.typed as OwnTyped | null,
      asked: row.state === "closed" ? [] : patientAsked(row, at),
      now: at,
    };
  });
}

/** Answers that call for help at once, until a clinician has looked at them and decided. */
function helpOf({ state, tier, decidedAt, stops, latestTriage }: Row): StatusView["help"] {
  if (state !== "received" && state !== "in_review") return null;
  // What an update showed after the decision is not decided yet.
  const later = stops.filter((stop) => !decidedAt || stop.createdAt > decidedAt);
  if (decidedAt && later.length === 0) return null;
  const latest = stopRules((latestTriage?.result ?? null) as TriageResult | null);
  const rules = [...latest, ...later.flatMap((stop) => stop.ruleIds)];
  if (rules.length > 0) return isSelfHarm(rules) ? "crisis" : "emergency";
  return tier === "emergency" ? "emergency" : null;
}

/** Whose turn it is. A claim that ran out holds nothing. */
function holderOf(row: Row, referral: ReferralProgress | null, at: Date): Holder {
  if (row.state === "closed") return { who: "nobody" };
  if (row.turn === "patient") return { who: "patient" };
  if (row.turn === "recipient") return { who: "office", name: referral?.organisation ?? null };
  const held = row.claimedUntil === null || row.claimedUntil > at;
  return { who: "clinic", name: held ? (row.owner?.name ?? null) : null };
}

const hasNotEnded = ({ state }: ReferralProgress): boolean =>
  state !== "closed" && state !== "cancelled";

/** The referral that matters now first: the latest that has not ended, or else the latest. */
async function referralsOf(t: Tx, clinicId: string, caseId: string): Promise<ReferralProgress[]> {
  const rows = await t.referral.findMany({
    where: { clinicId, caseId, state: { not: "draft" } },
    orderBy: { createdAt: "desc" },
    select: {
      state: true,
      sentAt: true,
      bookedFor: true,
      dueAt: true,
      specialist: { select: { organisation: true, phone: true } },
    },
  });
  const all = rows.flatMap(({ specialist, state, ...dates }): ReferralProgress[] =>
    state === "draft"
      ? []
      : [{ ...dates, state, organisation: specialist.organisation, phone: specialist.phone }],
  );
  return [...all.filter(hasNotEnded), ...all.filter((one) => !hasNotEnded(one))];
}
