import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CasePage } from "@/components/case/CasePage";
import { ReferralPanel } from "@/components/referral/ReferralPanel";
import { requireActor } from "@/lib/access/require";
import { paths } from "@/lib/base/paths";
import { readCase } from "@/lib/cases/case";
import { nextCase } from "@/lib/cases/nextCase";
import { readReferrals } from "@/lib/referrals/view";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function CaseRoute({ params }: Props) {
  const actor = await requireActor("case:read");
  const found = await readCase(actor, (await params).reference);
  if (!found) notFound();
  const referrals = await readReferrals(await requireActor("referral:read"), found.id);
  const next = await nextCase(await requireActor("queue:read"), found.reference);
  return (
    <CasePage
      found={found}
      next={next ? paths.case(next) : paths.queue}
      referrals={<ReferralPanel referrals={referrals} timeZone={found.timeZone} />}
    />
  );
}
