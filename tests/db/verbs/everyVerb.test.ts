import { expect, test } from "vitest";
import { PATIENT_VERBS } from "./patientVerbs";
import { REFERRAL_VERBS } from "./referralVerbs";
import { checkMoves, checkStanding, checkUntouched, type Picture, pictureOf } from "./standing";
import { CASE_VERBS, type Seen, type Verb } from "./verbs";
import { makeWorld, pick, type World } from "./world";

const VERBS: [string, Verb][] = Object.entries({
  ...CASE_VERBS,
  ...PATIENT_VERBS,
  ...REFERRAL_VERBS,
});

/** What ends a case is rare and what a referral needs to get anywhere is often, so that cases live long lives. */
const OFTEN = [
  ...VERBS,
  ...VERBS.filter(([name]) => !["close", "withdraw", "selfCare", "emergency"].includes(name)),
  ...[1, 2, 3].flatMap(() => Object.entries<Verb>(REFERRAL_VERBS)),
];

/** Longer and elsewhere: VERBS_SECONDS=600 VERBS_SEED=7. A failure names its seed. */
const SECONDS = Number(process.env.VERBS_SECONDS ?? 40);
const SEED = Number(process.env.VERBS_SEED ?? 20_261_126);
const MOST_CASES = 12;

function choose(world: World, now: Picture): { name: string; verb: Verb; one: Seen } {
  const rows = [...now.cases.values()];
  const [name, verb] =
    rows.length === 0 ? (["submit", CASE_VERBS.submit] as const) : pick(world, OFTEN);
  if (name === "submit" && rows.length >= MOST_CASES) return choose(world, now);
  const row = rows[world.roll(Math.max(1, rows.length))];
  // One form in eight was opened before the last change.
  const old = world.roll(8) === 0 ? 1 : 0;
  const { id = "", reference = "", version = 1, tier = "routine" } = row ?? {};
  return { name, verb, one: { id, reference, version: Math.max(1, version - old), tier } };
}

test(
  `${VERBS.length} verbs in any order leave nothing stranded`,
  async () => {
    const world = await makeWorld(SEED);
    const until = Date.now() + SECONDS * 1_000;
    const taken = new Map<string, number>();
    const log: string[] = [];
    let before = await pictureOf(world);
    while (Date.now() < until) {
      const { name, verb, one } = choose(world, before);
      const done = await verb(world, one);
      const after = await pictureOf(world);
      const answer = done === "time" ? "" : done.ok ? "taken" : done.code;
      log.push(`${name} ${one.reference} ${before.cases.get(one.id)?.state ?? ""} ${answer}`);
      try {
        if (done !== "time") {
          if (done.ok) checkMoves(before, after);
          else checkUntouched(before, after);
        }
        await checkStanding(world, after);
      } catch (error) {
        const story = log.filter((line) => line.includes(one.reference)).slice(-15);
        throw new Error(`VERBS_SEED=${SEED} after ${log.length} steps:\n${story.join("\n")}`, {
          cause: error,
        });
      }
      if (done !== "time" && done.ok) taken.set(name, (taken.get(name) ?? 0) + 1);
      before = after;
    }
    console.info(`${log.length} steps, seed ${SEED}:`, Object.fromEntries(taken));
    // A verb that is always refused was not tried.
    const never = VERBS.map(([name]) => name).filter(
      (name) => !taken.has(name) && !["read", "leaseEnds", "late"].includes(name),
    );
    if (log.length > 5_000) expect(never).toEqual([]);
  },
  SECONDS * 1_000 + 60_000,
);
