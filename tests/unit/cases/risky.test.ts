import { expect, test } from "vitest";
import { isRisky, RISKY } from "@/lib/cases/risky";
import type { CaseView } from "@/lib/cases/view";

const asked = (tier: CaseView["tier"], state: CaseView["state"]) =>
  RISKY.filter((what) => isRisky(what, { tier, state }));

test("only what is risky is asked about", () => {
  expect(asked("emergency", "received")).toEqual(["lower", "self-care", "close", "refer"]);
  expect(asked("same_day", "in_review")).toEqual(["close"]);
  expect(asked("urgent", "received")).toEqual([]);
  // Once somebody decided there is no unread danger sign, and no emergency to lower.
  for (const state of ["emergency_handled", "self_care", "referred", "closed"] as const)
    expect(asked("emergency", state)).toEqual([]);
});
