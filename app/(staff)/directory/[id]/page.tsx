import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryCard } from "@/components/directory/EntryCard";
import { ChangeForm } from "@/components/directory/EntryForms";
import { RetireCard } from "@/components/directory/RetireCard";
import { BackLink } from "@/components/ui/BackLink";
import { Card } from "@/components/ui/Card";
import { PageHeader } from "@/components/ui/PageHeader";
import { checkActor, requireActor } from "@/lib/access/require";
import { now as databaseTime } from "@/lib/base/clock";
import { paths } from "@/lib/base/paths";
import { openReferralsTo, readSpecialist } from "@/lib/directory/read";
import type { SpecialistView } from "@/lib/directory/view";
import { directoryWords as w } from "@/lib/i18n/staff/directory";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = await checkActor("directory:read");
  const entry = check.ok ? await readSpecialist(check.actor, (await params).id) : null;
  return { title: entry ? `${entry.name} · ${w.title}` : w.title };
}

export default async function SpecialistPage({ params }: Props) {
  const actor = await requireActor("directory:read");
  const entry = await readSpecialist(actor, (await params).id);
  if (!entry) notFound();
  const now = await databaseTime();
  const writer = await checkActor("directory:write");
  return (
    <div className="work">
      <BackLink href={paths.directory} label={w.back} />
      <PageHeader title={entry.name} where={entry.organisation} />
      <div className="cols">
        <div className="stack">
          <EntryCard entry={entry} now={now} />
          {writer.ok ? (
            <RetireCard
              entry={entry}
              open={await openReferralsTo(writer.actor, entry.id)}
              now={now}
            />
          ) : (
            <p className="quiet">{w.readOnly}</p>
          )}
        </div>
        {writer.ok ? <Edit entry={entry} /> : null}
      </div>
    </div>
  );
}

function Edit({ entry }: { entry: SpecialistView }) {
  return (
    <Card title={w.editTitle}>
      <ChangeForm entry={entry} />
    </Card>
  );
}
