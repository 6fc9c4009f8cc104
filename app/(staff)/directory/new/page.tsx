import type { Metadata } from "next";
import { AddForm } from "@/components/directory/EntryForms";
import { BackLink } from "@/components/ui/BackLink";
import { Card } from "@/components/ui/Card";
import { PageHeader } from "@/components/ui/PageHeader";
import { requireActor } from "@/lib/access/require";
import { paths } from "@/lib/base/paths";
import { directoryWords as w } from "@/lib/i18n/staff/directory";

export const metadata: Metadata = { title: w.addTitle };

export default async function NewSpecialistPage() {
  await requireActor("directory:write");
  return (
    <div className="work">
      <BackLink href={paths.directory} label={w.back} />
      <PageHeader title={w.addTitle} />
      <div className="max-w-2xl">
        <Card className="roomy">
          <AddForm />
        </Card>
      </div>
    </div>
  );
}
