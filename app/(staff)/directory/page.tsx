import type { Metadata } from "next";
import { isFresh } from "@/components/directory/age";
import { DirectorySearch } from "@/components/directory/DirectorySearch";
import { DirectoryTable } from "@/components/directory/DirectoryTable";
import { ButtonLink } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeader } from "@/components/ui/PageHeader";
import { may } from "@/lib/access/permissions";
import { requireActor } from "@/lib/access/require";
import { now as databaseTime } from "@/lib/base/clock";
import { paths } from "@/lib/base/paths";
import { FRESH_DAYS } from "@/lib/directory/fields";
import { listSpecialists, MOST_LISTED } from "@/lib/directory/list";
import { directoryWords as w } from "@/lib/i18n/staff/directory";
import { type Query, soughtOf } from "./sought";

export const metadata: Metadata = { title: w.title };

export default async function DirectoryPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor("directory:read");
  const { asked, sought } = soughtOf(await searchParams);
  const [entries, now] = [await listSpecialists(actor, asked), await databaseTime()];
  const writes = may(actor.role, "directory:write");
  const fresh = entries.filter((entry) => isFresh(entry.verifiedAt, now)).length;
  const all = !sought.search && !sought.specialty && !sought.retired;
  return (
    <div className="work">
      <PageHeader
        title={w.title}
        beside={
          <>
            {entries.length > 0 ? (
              <span className="quiet">{w.fresh(fresh, entries.length, FRESH_DAYS)}</span>
            ) : null}
            {writes ? (
              <ButtonLink look="primary" className="push" href={paths.newSpecialist}>
                {w.add}
              </ButtonLink>
            ) : null}
          </>
        }
        {...(writes ? {} : { intro: w.readOnly })}
      />
      <div className="line">
        <DirectorySearch sought={sought} />
        <p className="quiet push" role="status">
          {entries.length < MOST_LISTED ? w.listed(entries.length) : w.most(MOST_LISTED)}
        </p>
      </div>
      <Card flush>
        {entries.length > 0 ? (
          <DirectoryTable entries={entries} now={now} />
        ) : (
          <EmptyState title={all ? w.emptyTitle : w.noneTitle}>
            <p>{all ? (writes ? w.emptyAdmin : w.emptyClinician) : w.noneText}</p>
          </EmptyState>
        )}
      </Card>
    </div>
  );
}
