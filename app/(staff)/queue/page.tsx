import type { Metadata } from "next";
import { CasePane } from "@/components/case/CasePane";
import { QueueList } from "@/components/queue/QueueList";
import { QueueTabs } from "@/components/queue/QueueTabs";
import { queueHref } from "@/components/queue/queueHref";
import { requireActor } from "@/lib/access/require";
import { readCase } from "@/lib/cases/case";
import { readQueuePage } from "@/lib/cases/queuePage";
import { queueWords as w } from "@/lib/i18n/staff/queue";

export const metadata: Metadata = { title: w.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QueueRoute({ searchParams }: Props) {
  const actor = await requireActor("queue:read");
  const { place, page, counts, now, timeZone } = await readQueuePage(actor, await searchParams);
  const reader = await requireActor("case:read");
  const found = place.case ? await readCase(reader, place.case) : null;
  return (
    <>
      <QueueTabs view={place.view} counts={counts} />
      <div className="split">
        <QueueList page={page} place={place} counts={counts} now={now} timeZone={timeZone} />
        {found ? (
          <CasePane found={found} back={queueHref(place)} />
        ) : (
          <article className="pane">
            <p className="scroll quiet">{place.case ? w.gone : w.choose}</p>
          </article>
        )}
      </div>
    </>
  );
}
