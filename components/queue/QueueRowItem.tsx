import { Fragment } from "react";
import { TierBadge } from "@/components/triage/TierBadge";
import { Initials, Tag } from "@/components/ui/Tag";
import { paths } from "@/lib/base/paths";
import { topReason } from "@/lib/cases/topReason";
import type { QueueRow } from "@/lib/cases/view";
import { tierWords } from "@/lib/i18n/staff/case";
import { personShort } from "@/lib/i18n/staff/person";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { spanWords } from "@/lib/i18n/staff/times";
import { DueMark } from "./DueMark";

type Props = { row: QueueRow; current: boolean; now: Date; timeZone: string };

/** One case of the queue: how soon, why in words, who, how long it waits, by when, whose. */
export function QueueRowItem({ row, current, now, timeZone }: Props) {
  const more = moreOf(row);
  return (
    <li>
      <a
        className="rowitem"
        href={paths.case(row.reference)}
        data-case={row.reference}
        aria-current={current ? "true" : undefined}
      >
        <TierBadge tier={row.tier} label={tierWords[row.tier]} />
        <span className="why">
          {marksOf(row).map((mark) => (
            <Fragment key={mark}>
              <Tag>{mark}</Tag>{" "}
            </Fragment>
          ))}
          {row.name ? `${row.name}: ` : null}
          {row.untriaged ? w.untriaged : (topReason(row.ruleIds) ?? w.noReason)}
          {more ? <span> · {more}</span> : null}
        </span>
        <span className="who">{personShort(row)}</span>
        <span className="quiet waited">
          <span className="vh">{w.heads.waited} </span>
          {spanWords(now.getTime() - row.submittedAt.getTime())}
        </span>
        <span className="due">
          <span className="vh">{w.heads.due} </span>
          {row.dueAt ? <DueMark due={row.dueAt} now={now} timeZone={timeZone} /> : w.closed}
        </span>
        <span className="owner">
          {row.owner ? (
            <Initials name={row.owner.name} />
          ) : (
            <span className="meta">
              <span aria-hidden="true">–</span>
              <span className="vh">{w.unclaimed}</span>
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

/** Before the reason: a long reason is cut at the end of its line. */
const marksOf = (row: QueueRow): string[] => [
  ...(row.escalated ? [w.escalated] : []),
  ...(row.news ? [w.news] : []),
  ...(row.state === "info_requested" ? [w.waits] : []),
  ...(row.possibleDuplicate ? [w.duplicate] : []),
  ...(row.looksAutomated ? [w.automated] : []),
];

function moreOf({ untriaged, certainty, complete }: QueueRow): string | null {
  if (untriaged) return w.readRaw;
  if (!complete) return w.unfinished;
  return certainty === "possible" ? w.possible : null;
}
