import clsx from "clsx";
import { Fragment } from "react";
import { TierBadge } from "@/components/triage/TierBadge";
import { Initials, Late, Tag } from "@/components/ui/Tag";
import { paths } from "@/lib/base/paths";
import { liveWords } from "@/lib/i18n/staff/live";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import type { LiveRow } from "./live/compare";

/** One case of the queue: how soon, why in words, who, how long it waits, by when, whose. */
export function QueueRowItem({ row, current }: { row: LiveRow; current: boolean }) {
  return (
    <li>
      <a
        className={clsx("rowitem", row.gone && "gone")}
        href={paths.case(row.reference)}
        data-case={row.reference}
        aria-current={current ? "true" : undefined}
      >
        <TierBadge tier={row.tier} label={row.level} />
        <span className="why">
          {[...(row.gone ? [liveWords.leftList] : []), ...row.marks].map((mark) => (
            <Fragment key={mark}>
              <Tag>{mark}</Tag>{" "}
            </Fragment>
          ))}
          {row.why}
          {row.more ? <span> · {row.more}</span> : null}
        </span>
        <span className="who">{row.who}</span>
        <span className="quiet waited">
          <span className="vh">{`${w.heads.waited} `}</span>
          {row.waited}
        </span>
        <span className="due">
          <span className="vh">{`${w.heads.due} `}</span>
          <Due row={row} />
        </span>
        <span className={clsx("owner", !row.owner && "meta")}>
          {row.owner ? (
            <Initials name={row.owner} />
          ) : (
            <>
              <span aria-hidden="true">–</span>
              <span className="vh">{w.unclaimed}</span>
            </>
          )}
        </span>
      </a>
    </li>
  );
}

/** Late stands out by ink, at risk by weight. */
function Due({ row: { due, standing } }: { row: LiveRow }) {
  if (standing === "late") return <Late>{due}</Late>;
  return standing === "at_risk" ? <b>{due}</b> : <span>{due}</span>;
}
