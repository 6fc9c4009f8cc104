import type { Metadata } from "next";
import { CasePane } from "@/components/case/CasePane";
import { IdlePane } from "@/components/queue/IdlePane";
import { livePageOf } from "@/components/queue/live/livePage";
import { OpenCaseNews } from "@/components/queue/live/OpenCaseNews";
import { QueueList } from "@/components/queue/QueueList";
import { QueueTabs } from "@/components/queue/QueueTabs";
import { queueHref } from "@/components/queue/queueHref";
import { chosenDensity, requireActor } from "@/lib/access/require";
import { readCase } from "@/lib/cases/case";
import { linesOfLooks } from "@/lib/cases/lookLines";
import { readQueuePage } from "@/lib/cases/queuePage";
import { rowLook } from "@/lib/cases/rowLook";
import type { QueueRow } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";

export const metadata: Metadata = { title: w.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QueueRoute({ searchParams }: Props) {
  const actor = await requireActor("queue:read");
  const screen = await readQueuePage(actor, await searchParams, await chosenDensity());
  const reader = await requireActor("case:read");
  const found = screen.case ? await readCase(reader, screen.case) : null;
  const { rows, at, timeZone } = screen.page;
  const looks = linesOfLooks(rows.map((row) => rowLook(row, at, timeZone)));
  return (
    <>
      <QueueTabs screen={screen} />
      {found ? (
        <a className="narrow-back" href={queueHref(screen.query)}>
          {w.backToList}
        </a>
      ) : null}
      <div className="split">
        <QueueList screen={screen} rows={looks} />
        {found ? (
          <CasePane
            found={found}
            back={queueHref({ ...screen.query, case: screen.case })}
            next={queueHref({ ...screen.query, case: after(screen.page.rows, found.reference) })}
            news={<OpenCaseNews page={livePageOf(screen)} rows={looks} current={found.reference} />}
          />
        ) : (
          <IdlePane
            rows={looks}
            page={screen.query.q === undefined ? livePageOf(screen) : null}
            here={queueHref(screen.query)}
            gone={screen.case !== undefined}
          />
        )}
      </div>
    </>
  );
}

/** The row under a case, or at the end the one above it. */
function after(rows: readonly QueueRow[], reference: string): string | undefined {
  const at = rows.findIndex((row) => row.reference === reference);
  return (rows[at + 1] ?? rows[at - 1])?.reference;
}
