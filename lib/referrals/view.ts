import "server-only";
import type {
  DeclineReason,
  MailKind,
  ReferralState,
  Specialty,
  Turn,
} from "@/generated/prisma/enums";
import type { Actor, RecipientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { db, type Prisma, tx } from "@/lib/base/db";
import { isRisky } from "@/lib/cases/risky";
import { blocksSchema, type LetterBlocks } from "@/lib/letters/blocks";
import { letterOf, withCase } from "./source";
import { REFERRAL_STATES } from "./status";

export type ReplyView = {
  id: string;
  state: ReferralState;
  repliedBy: string;
  bookedFor: Date | null;
  declineReason: DeclineReason | null;
  nextStep: string | null;
  text: string | null;
  at: Date;
};

/** What a screen may know of a referral. */
export type ReferralView = {
  id: string;
  version: number;
  caseReference: string;
  specialty: Specialty;
  state: ReferralState;
  turn: Turn | null;
  question: string;
  specialist: { name: string; organisation: string; city: string; phone: string };
  sentAt: Date | null;
  dueAt: Date | null;
  bookedFor: Date | null;
  endedAt: Date | null;
  /** its case is an emergency nobody has handled: sending asks once more */
  risky: boolean;
  /** what became of the mail with the link; null before sending */
  mail: "queued" | "sent" | "failed" | null;
  /** the office has the letter, and the mail that takes it back could not be delivered */
  withdrawalFailed: boolean;
  replies: ReplyView[];
};

const WITH = {
  specialist: true,
  case: { select: { reference: true, state: true, tier: true } },
  replies: { orderBy: { createdAt: "asc" } },
  deliveries: {
    where: { kind: { in: ["referral_link", "referral_withdrawn"] } },
    orderBy: { createdAt: "desc" },
    select: { kind: true, state: true },
  },
} as const satisfies Prisma.ReferralInclude;

/** The referrals of a case, newest first. */
export async function readReferrals(
  actor: Actor<"referral:read">,
  caseId: string,
): Promise<ReferralView[]> {
  const rows = await db().referral.findMany({
    where: { clinicId: actor.clinicId, caseId },
    include: WITH,
    orderBy: { createdAt: "desc" },
  });
  return rows.map(viewOf);
}

/** The drafts of a case with the letters as they would go out, oldest first; null when there is no such case. */
export async function readDrafts(actor: Actor<"referral:read">, reference: string) {
  const { clinicId } = actor;
  const row = await db().case.findFirst({
    where: { clinicId, reference },
    select: { id: true, version: true, reference: true },
  });
  if (!row) return null;
  const all = await readReferrals(actor, row.id);
  const drafts = [];
  for (const referral of all.filter(({ state }) => state === "draft").toReversed()) {
    const letter = await readLetter(actor, referral.id);
    if (letter) drafts.push({ referral, letter });
  }
  return { ...row, drafts };
}
export type Drafts = NonNullable<Awaited<ReturnType<typeof readDrafts>>>;

/** One referral of a case of this clinic, or null. */
export async function readReferral(
  actor: Actor<"referral:read">,
  reference: string,
  id: string,
): Promise<ReferralView | null> {
  const row = await db().referral.findFirst({
    where: { clinicId: actor.clinicId, id, case: { reference } },
    include: WITH,
  });
  return row ? viewOf(row) : null;
}

/** The recipient's own referral. */
export async function readOwnReferral(actor: RecipientActor): Promise<ReferralView | null> {
  const row = await db().referral.findUnique({
    where: { clinicId_id: { clinicId: actor.clinicId, id: actor.referralId } },
    include: WITH,
  });
  return row ? viewOf(row) : null;
}

function viewOf(row: Prisma.ReferralGetPayload<{ include: typeof WITH }>): ReferralView {
  const { name, organisation, city, phone } = row.specialist;
  const mailOf = (kind: MailKind) => row.deliveries.find((mail) => mail.kind === kind)?.state;
  return {
    id: row.id,
    version: row.version,
    caseReference: row.case.reference,
    specialty: row.specialty,
    state: row.state,
    turn: REFERRAL_STATES[row.state].turn,
    question: row.question,
    specialist: { name, organisation, city, phone },
    sentAt: row.sentAt,
    dueAt: row.dueAt,
    bookedFor: row.bookedFor,
    endedAt: row.endedAt,
    risky: isRisky("refer", row.case),
    mail: mailOf("referral_link") ?? null,
    withdrawalFailed: mailOf("referral_withdrawn") === "failed",
    replies: row.replies.map((r) => ({
      id: r.id,
      state: r.state,
      repliedBy: r.repliedBy,
      bookedFor: r.bookedFor,
      declineReason: r.declineReason,
      nextStep: r.nextStep,
      text: r.text,
      at: r.createdAt,
    })),
  };
}

/**
 * The letter of a referral: the frozen one once it was sent, else as it would go out now.
 * Reading it is on the trail. Null when there is none for this actor.
 */
export async function readLetter(
  actor: Actor<"referral:read"> | RecipientActor,
  id: string,
): Promise<LetterBlocks | null> {
  const { clinicId } = actor;
  return tx(async (t) => {
    const referral = await withCase(t, clinicId, id);
    if (!referral) return null;
    const frozen = await t.letter.findUnique({
      where: { clinicId_referralId: { clinicId, referralId: id } },
    });
    if (!frozen && actor.kind === "recipient") return null;
    await record(t, actor, {
      event: "referral.letter_read",
      caseId: referral.caseId,
      referralId: id,
    });
    if (frozen) return blocksSchema.parse(frozen.blocks);
    return letterOf(referral, await clinicById(clinicId, t), actor.name, new Date());
  });
}
