import { expect, test } from "vitest";
import { patientNext, type StandingForPatient } from "@/lib/cases/statusView";

const DAY = [["08:00", "17:00"]];
const clinic = {
  timeZone: "America/Chicago",
  hours: { week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY }, holidays: [] },
  onCallEmail: null,
};
const row = (more: Partial<StandingForPatient>): StandingForPatient => ({
  state: "received",
  tier: "same_day",
  nextAction: "first_look",
  dueAt: new Date("2026-11-24T16:58:00Z"),
  since: new Date("2026-11-24T15:58:00Z"),
  closeReason: null,
  ...more,
});
const at = (iso: string) => new Date(iso);

test("same day: a call within four hours, and owned up to when it is late", () => {
  const next = patientNext(row({}), null, clinic, at("2026-11-24T16:00:00Z"));
  expect(next).toEqual({ kind: "call", by: at("2026-11-24T19:58:00Z"), late: false });
  expect(patientNext(row({}), null, clinic, at("2026-11-24T20:00:00Z"))).toMatchObject({
    kind: "call",
    late: true,
  });
});

test("shut and nobody on call: no promise before the clinic opens, and none of a time that passed meanwhile", () => {
  const saturday = row({ since: at("2026-11-28T16:00:00Z") });
  const opens = at("2026-11-30T14:00:00Z");
  expect(patientNext(saturday, null, clinic, at("2026-11-28T16:01:00Z"))).toEqual({
    kind: "shut",
    until: opens,
  });
  expect(patientNext(saturday, null, clinic, at("2026-11-30T14:05:00Z"))).toEqual({
    kind: "call",
    by: at("2026-11-30T18:00:00Z"),
    late: false,
  });
  const onCall = { ...clinic, onCallEmail: "oncall@example.test" };
  expect(patientNext(saturday, null, onCall, at("2026-11-28T16:01:00Z"))).toMatchObject({
    kind: "call",
  });
});

test("no level below same day is told apart", () => {
  const of = (tier: StandingForPatient["tier"]) =>
    patientNext(row({ tier }), null, clinic, at("2026-11-24T16:00:00Z"));
  expect(of("urgent")).toEqual(of("self_care"));
  expect(of("soon")).toEqual(of("routine"));
});

test("self-care says until when one word opens the case again", () => {
  const dueAt = at("2027-01-05T23:00:00Z");
  const advised = row({ state: "self_care", tier: "self_care", nextAction: "follow_up", dueAt });
  expect(patientNext(advised, null, clinic, at("2026-11-24T16:00:00Z"))).toEqual({
    kind: "self_care",
    until: dueAt,
  });
});
