"use client";

import Link from "next/link";
import { TierBadge } from "@/components/triage/TierBadge";
import { Late } from "@/components/ui/Tag";
import type { LookLines } from "@/lib/cases/lookLines";
import { idleWords as w } from "@/lib/i18n/staff/queue";
import { asOfNow } from "./live/compare";
import { type LivePage, useLatest } from "./live/latest";
import { useLooks } from "./live/useLooks";
import { withCase } from "./queueHref";

type Props = { rows: LookLines; page: LivePage; here: string };

/** The most pressing case of the list that nobody holds, with the whole of its reason. */
export function NextUp({ rows, page, here }: Props) {
  const latest = useLatest(page);
  const shown = useLooks(rows);
  const now = latest ? asOfNow(shown, latest) : shown;
  const row = now.find((one) => !one.owner && !("gone" in one));
  if (!row) return null;
  return (
    <section className="stack close">
      <h2>{w.next}</h2>
      <p className="line">
        <TierBadge tier={row.tier} label={row.level} />
        {row.standing === "late" ? <Late>{row.due}</Late> : <b>{w.due(row.due)}</b>}
        <span className="quiet">{w.who(row.who, row.waited)}</span>
      </p>
      <p>
        <b>{row.why}</b>
        {row.more ? ` · ${row.more}` : null}
      </p>
      <p>
        {/* Fetched ahead it would be recorded as read. */}
        <Link
          className="button primary"
          href={withCase(here, row.reference)}
          prefetch={false}
          aria-keyshortcuts="o"
        >
          {w.open}
        </Link>
      </p>
    </section>
  );
}
