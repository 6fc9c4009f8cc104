import { ReasonList } from "@/components/triage/ReasonList";
import { tierWords } from "@/lib/i18n/staff/case";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { Voice } from "@/lib/i18n/voice";
import { question, type Reason } from "@/lib/triage";
import { reasonRows } from "../reasonRows";
import type { Comparison } from "./compare";

/** How a reason may quote its answers: private ones only when they are open. */
export type Quote = { privateOpen: boolean; voice: Voice };
type Props = { comparison: Comparison; quote: Quote };

/** Reasons that are new, moved or gone. Those that stayed are counted: they stand under "Why it is here". */
export function ReasonChanges({ comparison: { changed, gone, kept }, quote }: Props) {
  return (
    <>
      {changed.length > 0 ? (
        <ReasonList
          rows={changed.flatMap(({ change, reason }) =>
            reasonRows([quotable(reason, quote)], quote).map((row) => ({
              ...row,
              rule: [w.changes[change], ...row.rule],
            })),
          )}
        />
      ) : null}
      {gone.length > 0 ? (
        <div>
          <h3>{w.gone}</h3>
          <ul className="plain stack close">
            {gone.map(({ ruleId, tier, text }) => (
              <li key={ruleId}>
                <del>{text}</del>{" "}
                <span className="meta">
                  {ruleId} · {tierWords[tier]}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {kept > 0 ? <p className="quiet">{w.keptReasons(kept)}</p> : null}
    </>
  );
}

const quotable = (reason: Reason, { privateOpen }: Quote): Reason => ({
  ...reason,
  answersUsed: reason.answersUsed.filter(({ q }) => privateOpen || !question(q).sensitive),
});
