import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import type { Result } from "@/lib/base/result";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { claimCase } from "@/lib/cases/claim";
import { closeCase } from "@/lib/cases/close";
import { handleEmergency } from "@/lib/cases/emergencyHandled";
import { changeLevel } from "@/lib/cases/level";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { oneCase } from "@/tests/db/cases/cases";

type Form = { reference: string; version: number };
type Who = Actor<Permission>;
const text = "Written by hand.";

const VERBS: Record<string, (who: Who, form: Form) => Promise<Result<unknown>>> = {
  claim: claimCase,
  level: (who, form) => changeLevel(who, { ...form, tier: "soon", reason: "examined", text }),
  selfCare: (who, form) => adviseSelfCare(who, { ...form, way: "by_phone", text }),
  emergency: (who, form) =>
    handleEmergency(who, { ...form, done: "crisis_team", spokenTo: "family", text }),
  close: (who, form) => closeCase(who, { ...form, reason: "withdrawn", text }),
  ask: (who, form) => askPatient(who, askSchema.parse({ ...form, template: "medicines" })),
};
const NAMES = Object.keys(VERBS);

test.each(NAMES.flatMap((a) => NAMES.map((b) => [a, b] as const)))(
  "%s against %s at the same instant: one wins, and the other is told who",
  async (a, b) => {
    const { ann, ben, seen, read } = await oneCase();
    const form = await seen();
    const answers = await Promise.all([VERBS[a]?.(ann as Who, form), VERBS[b]?.(ben as Who, form)]);
    expect(answers.filter((one) => one?.ok)).toHaveLength(1);
    const winner = answers[0]?.ok ? ann : ben;
    expect(answers.find((one) => !one?.ok)).toMatchObject({ facts: { by: winner.name } });
    expect((await read()).version).toBe(form.version + 1);
  },
);
