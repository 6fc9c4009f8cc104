import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReferForm } from "@/components/referral/ReferForm";
import { BackLink } from "@/components/ui/BackLink";
import { PageHeader } from "@/components/ui/PageHeader";
import { requireActor } from "@/lib/access/require";
import { paths } from "@/lib/base/paths";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { readReferOptions } from "@/lib/referrals/options";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: w.referTitle((await params).reference) };
}

export default async function ReferPage({ params }: Props) {
  const actor = await requireActor("referral:write");
  const { reference } = await params;
  const options = await readReferOptions(actor, reference);
  if (!options) notFound();
  return (
    <div className="work">
      <BackLink href={paths.case(reference)} label={`${w.back} ${reference}`} />
      <PageHeader title={w.referTitle(options.patientName ?? w.thePatient)} />
      {options.drafts > 0 ? (
        <p>
          <a href={paths.letters(reference)}>{w.draftsWait(options.drafts)}</a>
        </p>
      ) : null}
      {options.closed ? <p>{w.closed}</p> : <ReferForm options={options} />}
    </div>
  );
}
