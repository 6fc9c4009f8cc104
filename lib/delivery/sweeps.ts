import "server-only";
import { allClinics, type ClinicView } from "@/lib/base/clinic";
import { errorWords, log } from "@/lib/base/log";
import { sendDigests } from "@/lib/cases/digest";
import { escalateUnseen } from "@/lib/cases/escalate";
import { deleteExpiredForms } from "@/lib/cases/intake/expiredForms";
import { takeUpLeftForms } from "@/lib/cases/intake/leftForms";
import { takeBackUnanswered } from "@/lib/cases/lateAnswers";
import { forgetOldCounts } from "@/lib/cases/oldCounts";
import { returnUnheld } from "@/lib/cases/returned";
import { sendCheckIns } from "@/lib/cases/sendCheckIns";
import { checkStranded } from "@/lib/cases/strandedCheck";
import { alertForUnansweredStops } from "@/lib/cases/unansweredStops";
import { expireUnanswered } from "@/lib/referrals/expire";

/**
 * What time itself sets going. A sweep does what is due for one clinic and returns how much that was. It may run in
 * several processes at once and again after a crash: the rows it takes are locked, and marked in the same transaction.
 */
export type Sweep = (clinic: ClinicView) => Promise<number>;

export const SWEEPS: Readonly<Record<string, Sweep>> = {
  alertForUnansweredStops,
  escalateUnseen,
  returnUnheld,
  expireUnanswered,
  sendDigests,
  checkStranded,
  takeUpLeftForms,
  sendCheckIns,
  takeBackUnanswered,
  deleteExpiredForms,
  forgetOldCounts,
};

/** Milliseconds between two rounds: "two minutes without an answer" is at most ten seconds late. */
const PAUSE = 10_000;

/** Runs every sweep for every clinic. One that fails is logged and tried in the next round; the others go on. */
async function sweepOnce(): Promise<void> {
  for (const clinic of await allClinics()) {
    for (const [name, sweep] of Object.entries(SWEEPS)) {
      try {
        const done = await sweep(clinic);
        if (done > 0) log.info("swept", { job: name, count: done });
      } catch (error) {
        log.warn("a sweep failed", { job: name, error: errorWords(error) });
      }
    }
  }
}

/** Rounds until the signal: the next begins a pause after the last has ended, so that they never overlap. */
export function startSweeping(signal: AbortSignal): void {
  const round = async (): Promise<void> => {
    await sweepOnce().catch((error: unknown) =>
      log.warn("no sweep could run", { error: errorWords(error) }),
    );
    if (!signal.aborted) setTimeout(round, PAUSE).unref();
  };
  setTimeout(round, PAUSE).unref();
}
