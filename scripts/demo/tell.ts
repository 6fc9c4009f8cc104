import type { PatientActor, RecipientActor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import type { Result } from "@/lib/base/result";
import { answerQuestion } from "@/lib/cases/answer";
import { askPatient } from "@/lib/cases/ask";
import { claimCase } from "@/lib/cases/claim";
import { handleEmergency } from "@/lib/cases/emergencyHandled";
import { changeLevel } from "@/lib/cases/level";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { acknowledgeReport } from "@/lib/referrals/acknowledge";
import { draftReferral } from "@/lib/referrals/draft";
import { markReceived } from "@/lib/referrals/received";
import { answerReferral, type Reply } from "@/lib/referrals/reply";
import { sendReferral } from "@/lib/referrals/send";
import {
  isSpecialty,
  type SpecialtyId,
  TIERS,
  type Tier,
  type TriageResult,
  tierRank,
} from "@/lib/triage";
import type { DemoClinic, DemoStaff } from "./clinic";
import { gotWorse } from "./gotWorse";
import type { PassingTime } from "./shift";
import type { StoryState } from "./stories";

export type Told = { clinic: DemoClinic; clinician: DemoStaff; caseId: string; time: PassingTime };

/** Lets happen to a case what its story says, through the same verbs as everywhere. */
export async function tell(told: Told, state: StoryState): Promise<void> {
  if (state === "received") return;
  if (state === "worse") return gotWorse(told);
  await told.time.pass(0.3);
  await must(claimCase(told.clinician, await seen(told)));
  if (state === "claimed") return;
  await told.time.pass(0.15);
  if (state === "selfCare") {
    const advice = { way: "by_phone", text: "Advice by phone." } as const;
    return void (await must(adviseSelfCare(told.clinician, { ...(await seen(told)), ...advice })));
  }
  if (state === "handled") {
    const handled = {
      done: "sent_to_emergency",
      spokenTo: "patient",
      text: "Went to the emergency department.",
    } as const;
    return void (await must(
      handleEmergency(told.clinician, { ...(await seen(told)), ...handled }),
    ));
  }
  if (state === "asked" || state === "answered") return ask(told, state);
  await refer(told, state);
}

/** A question to the patient: one waits for its answer, one has come back. */
async function ask(told: Told, state: "asked" | "answered"): Promise<void> {
  const { clinic, clinician, caseId, time } = told;
  const template = state === "asked" ? "tests" : "medicines";
  await must(askPatient(clinician, { ...(await seen(told)), template, text: "" }));
  if (state === "asked") return;
  await time.pass(0.6);
  const { id } = await db().patientQuestion.findFirstOrThrow({
    where: { clinicId: clinic.clinicId, caseId },
    select: { id: true },
  });
  const patient: PatientActor = {
    kind: "patient",
    clinicId: clinic.clinicId,
    draftId: null,
    caseId,
    requestId: "demo",
  };
  const text = "Ibuprofen 400 mg, twice on bad days. Nothing else.";
  await must(answerQuestion(patient, { question: id, text }));
}

async function refer(told: Told, state: StoryState): Promise<void> {
  const { clinic, clinician, caseId, time } = told;
  await setLevel(told, state);
  const { reference } = await seen(told);
  const specialist = await chosen(clinic, caseId);
  const question = "What do you advise, and would you take this patient on?";
  const { id } = await must(
    draftReferral(clinician, {
      reference,
      specialty: specialist.specialty,
      specialistId: specialist.id,
      question,
    }),
  );
  if (state === "drafted") return;
  await must(
    sendReferral(clinician, {
      id,
      version: 1,
      incompleteWhy: "The patient was called and could not say.",
    }),
  );
  if (state === "sent") return;
  const office: RecipientActor = {
    kind: "recipient",
    clinicId: clinic.clinicId,
    referralId: id,
    name: specialist.organisation,
    requestId: "demo",
  };
  await time.pass(0.3);
  await markReceived(office);
  if (state === "opened") return;
  for (const reply of repliesOf(state, specialist.specialty)) {
    await time.pass(0.4);
    await must(
      answerReferral(office, id, { ...reply, version: await versionOf(clinic.clinicId, id) }),
    );
  }
  if (state !== "closed") return;
  await time.pass(0.2);
  await must(acknowledgeReport(clinician, { id, version: await versionOf(clinic.clinicId, id) }));
}

/** Most agree with the rules; five of those that were urgent or soon are set one level lower. */
async function setLevel(told: Told, state: StoryState): Promise<void> {
  const { tier, ...found } = await seen(told);
  const lower = LOWERED[tier]?.includes(state) ? tierBelow(tier) : null;
  const decision = lower
    ? ({ tier: lower, reason: "examined", text: "Strength and reflexes are normal." } as const)
    : ({ tier, reason: "agree", text: "" } as const);
  await must(changeLevel(told.clinician, { ...found, ...decision }));
}

const LOWERED: Partial<Record<Tier, readonly StoryState[]>> = {
  urgent: ["booked"],
  soon: ["opened", "accepted", "booked", "closed"],
};
const tierBelow = (tier: Tier): Tier => TIERS[tierRank(tier) - 1] ?? tier;

type Said = Omit<Reply, "version">;
const by = { repliedBy: "Front desk" };

/** What each kind of office writes back. */
const REPORTS: Record<SpecialtyId, string> = {
  physical_therapy: "Seen twice. Strength and walking plan agreed; review in six weeks.",
  orthopedics:
    "Seen and examined, images reviewed. No operation advised now; exercise therapy goes on, and we see the patient again in three months.",
  rheumatology: "Seen. Blood tests and images of the sacroiliac joints are under way.",
  neurology: "Seen. Nerve conduction shows a neuropathy of both feet; cause is being looked for.",
  pain_management:
    "Seen. Medicines reviewed, a slow reduction agreed; a place in the pain programme from January.",
};

function repliesOf(state: StoryState, specialty: SpecialtyId): Said[] {
  const inAWeek = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 7 * DAY);
  const report = {
    ...by,
    state: "report_received",
    text: REPORTS[specialty],
  } as const;
  switch (state) {
    case "accepted":
      return [{ ...by, state: "accepted" }];
    case "booked":
      return [{ ...by, state: "booked", bookedFor: inAWeek }];
    case "declined":
      return [
        {
          ...by,
          state: "declined",
          declineReason: "no_capacity",
          nextStep: "Ask the office in Sampleville.",
        },
      ];
    case "reported":
    case "closed":
      return [{ ...by, state: "accepted" }, report];
    default:
      return [];
  }
}

/** An office of the specialty that triage suggests. */
async function chosen(clinic: DemoClinic, caseId: string) {
  const row = await db().triageResult.findFirstOrThrow({
    where: { clinicId: clinic.clinicId, caseId },
  });
  const wanted = (row.result as unknown as TriageResult).suggestion.specialist;
  const found = clinic.specialists.find((s) => isSpecialty(wanted) && s.specialty === wanted);
  if (!found) throw new Error(`No demo specialist for ${wanted}.`);
  return found;
}

const seen = async ({ clinic, caseId }: Told) =>
  db().case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: clinic.clinicId, id: caseId } },
    select: { reference: true, version: true, tier: true },
  });

const versionOf = async (clinicId: string, id: string): Promise<number> =>
  (
    await db().referral.findUniqueOrThrow({
      where: { clinicId_id: { clinicId, id } },
      select: { version: true },
    })
  ).version;

/** The demo's verbs must all work: a refusal is a fault of the demo. */
async function must<T>(result: Promise<Result<T>>): Promise<T> {
  const done = await result;
  if (!done.ok) throw new Error(`The demo was refused: ${done.code} ${JSON.stringify(done.facts)}`);
  return done.value;
}
