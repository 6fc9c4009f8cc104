import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftLetters } from "@/components/referral/DraftLetters";
import { BackLink } from "@/components/ui/BackLink";
import { PageHeader } from "@/components/ui/PageHeader";
import { requireActor } from "@/lib/access/require";
import { paths } from "@/lib/base/paths";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { readDrafts } from "@/lib/referrals/view";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${w.letters} · ${(await params).reference}` };
}

export default async function LettersPage({ params }: Props) {
  const actor = await requireActor("referral:read");
  const { reference } = await params;
  const drafts = await readDrafts(actor, reference);
  if (!drafts) notFound();
  return (
    <div className="work">
      <BackLink href={paths.case(reference)} label={`${w.back} ${reference}`} />
      <PageHeader title={w.lettersReady(drafts.drafts.length)} />
      <DraftLetters drafts={drafts} />
    </div>
  );
}
