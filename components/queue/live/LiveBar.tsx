"use client";

import { useEffect, useState } from "react";
import { paths } from "@/lib/base/paths";
import type { LookLines } from "@/lib/cases/lookLines";
import { liveWords as w } from "@/lib/i18n/staff/live";
import { Ago } from "./Ago";
import { asOfNow, changeOf, newsOf } from "./compare";
import { keepLatest, type LivePage, useLatest } from "./latest";
import { ShowNews } from "./ShowNews";
import { useLooks } from "./useLooks";
import { type Standing, watchQueue } from "./watch";
import { changeWords, newsWords } from "./words";

type Props = {
  page: LivePage;
  rows: LookLines;
  more: boolean;
  /** the case that is open beside the list */
  current: string | undefined;
  /** emergencies of the clinic when the page was made */
  emergencies: number;
  /** the first page of this view */
  top: string;
  /** what stands here without script */
  asOf: string;
};

/** How fresh the list is, and what came in. New rows wait here: nothing moves under a pointer or the focus. */
export function LiveBar({ page, rows: lines, more, current, emergencies, top, asOf }: Props) {
  const [standing, setStanding] = useState<Standing>({ line: "starting", heard: 0 });
  const { address, at } = page;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh look at the same page keeps its line
  useEffect(
    () =>
      watchQueue({
        address,
        since: at,
        onLooks: (looks) => keepLatest(address, looks),
        onStanding: setStanding,
      }),
    [address],
  );
  const latest = useLatest(page);
  const rows = useLooks(lines);
  const news = latest ? newsOf({ rows, more }, latest) : null;
  const open = rows.find(({ reference }) => reference === current);
  const openNow = open && latest && asOfNow(rows, latest).find((row) => row.reference === current);
  const change = open && openNow ? changeOf(open, openNow) : null;
  const beyond = (latest?.counts?.emergencies ?? 0) - emergencies - (news?.emergencies ?? 0);
  const elsewhere = latest && beyond > 0 ? w.elsewhere(beyond) : null;
  const text = news && newsWords(news);
  return (
    <>
      <Line standing={standing} asOf={asOf} />
      {text ? <ShowNews text={w.show(text)} href={top} /> : null}
      {elsewhere ? (
        <a className="fresh" href={`${paths.queue}?view=emergencies`}>
          {w.show(elsewhere)}
        </a>
      ) : null}
      <span className="vh" role="status">
        {[
          standing.line === "polling" ? w.polling : null,
          standing.line === "ended" ? w.ended : null,
          text,
          elsewhere,
          change && openNow ? changeWords(change, openNow) : null,
        ]
          .filter(Boolean)
          .join(" ")}
      </span>
    </>
  );
}

function Line({ standing: { line, heard }, asOf }: { standing: Standing; asOf: string }) {
  if (line === "starting") return <span>{asOf}</span>;
  if (line === "live") return <Ago since={heard} words={w.updated} />;
  if (line === "polling")
    return (
      <span className="cut">
        <b>{w.polling}</b> <Ago since={heard} words={w.checked} />
      </span>
    );
  return (
    <>
      <span className="cut">
        <b>{w.ended}</b>
      </span>
      <a href={paths.signIn}>{w.signIn}</a>
    </>
  );
}
