import { expect } from "vitest";
import { db, tx } from "@/lib/base/db";
import { CASE_MOVES, mayMove } from "@/lib/cases/status";
import { countStranded } from "@/lib/cases/strandedCheck";
import { mayMoveReferral } from "@/lib/referrals/status";
import type { World } from "./world";

/** Everything as it lies in the database, by id. */
export type Picture = Awaited<ReturnType<typeof pictureOf>>;

export async function pictureOf({ clinic: { id: clinicId } }: World) {
  const [cases, referrals, events, undone] = await Promise.all([
    db().case.findMany({ where: { clinicId }, orderBy: { id: "asc" } }),
    db().referral.findMany({ where: { clinicId }, orderBy: { id: "asc" } }),
    db().auditEvent.groupBy({ by: ["caseId"], where: { clinicId }, _count: true }),
    db().auditEvent.count({ where: { clinicId, event: "case.undone" } }),
  ]);
  return {
    cases: new Map(cases.map((row) => [row.id, row])),
    referrals: new Map(referrals.map((row) => [row.id, row])),
    events: new Map(events.map((row) => [row.caseId ?? "", row._count])),
    undone,
  };
}

const TURNS: Record<string, readonly string[]> = {
  first_look: ["clinic"],
  decide: ["clinic"],
  send_referral: ["clinic"],
  call_patient: ["clinic"],
  acknowledge_report: ["clinic"],
  reroute: ["clinic"],
  fix_delivery: ["clinic"],
  patient_answers: ["patient"],
  follow_up: ["patient", "clinic"],
  recipient_decides: ["recipient"],
  recipient_books: ["recipient"],
  recipient_reports: ["recipient", "patient"],
};

/** Every open case: one owner or the shared queue, one next action of whose turn it is, one due time; 0 stranded. */
export async function checkStanding({ clinic, staff }: World, now: Picture): Promise<void> {
  const people = new Set(staff.map(({ userId }) => userId));
  for (const row of now.cases.values()) {
    if (row.state === "closed") {
      expect(row).toMatchObject({ nextAction: null, dueAt: null, claimedUntil: null });
      continue;
    }
    expect(row.dueAt, row.reference).not.toBeNull();
    expect(TURNS[row.nextAction ?? ""], `${row.state} ${row.nextAction}`).toContain(row.turn);
    expect(row.ownerId === null || people.has(row.ownerId)).toBe(true);
    expect(row.state === "info_requested").toBe(row.nextAction === "patient_answers");
    expect(row.closedAt, row.state).toBeNull();
  }
  expect(await tx((t) => countStranded(t, clinic.id))).toEqual({ cases: 0, referrals: 0 });
}

/**
 * What a verb may do to each row: a step of the table, a version that grows with it, and a line on the trail. Taking
 * back is no step of the table: it goes where the case or the referral came from.
 */
export function checkMoves(before: Picture, after: Picture): void {
  for (const [id, row] of after.cases) {
    const was = before.cases.get(id);
    if (!was) continue;
    const through = CASE_MOVES[was.state].some((middle) => mayMove(middle, row.state));
    const back = after.undone > before.undone;
    const legal = back || was.state === row.state || mayMove(was.state, row.state) || through;
    expect(legal, `case ${was.state} → ${row.state}`).toBe(true);
    if (row.state !== was.state) expect(row.version).toBeGreaterThan(was.version);
    if (row.version !== was.version || row.ownerId !== was.ownerId)
      expect(after.events.get(id) ?? 0, "a line on the trail").toBeGreaterThan(
        before.events.get(id) ?? 0,
      );
  }
  for (const [id, row] of after.referrals) {
    const was = before.referrals.get(id);
    if (!was || was.state === row.state || after.undone > before.undone) continue;
    const by = (["clinician", "recipient", "system"] as const).some(
      (mover) =>
        mayMoveReferral(mover, was.state, row.state) ||
        (mayMoveReferral(mover, was.state, "cancel_requested") && row.state === "cancelled"),
    );
    expect(by, `referral ${was.state} → ${row.state}`).toBe(true);
  }
}

/** A refusal leaves all of it as it was. */
export function checkUntouched(before: Picture, after: Picture): void {
  expect([...after.cases.values()]).toEqual([...before.cases.values()]);
  expect([...after.referrals.values()]).toEqual([...before.referrals.values()]);
}
