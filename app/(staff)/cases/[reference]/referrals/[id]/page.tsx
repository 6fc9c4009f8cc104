import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Letter } from "@/components/letter/Letter";
import { ReferralActions } from "@/components/referral/ReferralActions";
import { ReferralFacts, Replies } from "@/components/referral/Replies";
import { BackLink } from "@/components/ui/BackLink";
import { Card } from "@/components/ui/Card";
import { Notice } from "@/components/ui/Notice";
import { PageHeader } from "@/components/ui/PageHeader";
import { Tag } from "@/components/ui/Tag";
import { requireActor } from "@/lib/access/require";
import { clinicById } from "@/lib/base/clinic";
import { isUuid } from "@/lib/base/ids";
import { paths } from "@/lib/base/paths";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { readLetter, readReferral } from "@/lib/referrals/view";

type Props = { params: Promise<{ reference: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${w.letter} · ${(await params).reference}` };
}

export default async function ReferralPage({ params }: Props) {
  const actor = await requireActor("referral:read");
  const { reference, id } = await params;
  const referral = isUuid(id) ? await readReferral(actor, reference, id) : null;
  const letter = referral && (await readLetter(actor, id));
  if (!referral || !letter) notFound();
  const { timeZone } = await clinicById(actor.clinicId);
  return (
    <div className="work">
      <BackLink href={paths.case(reference)} label={`${w.back} ${reference}`} />
      <PageHeader
        title={referral.specialist.organisation}
        beside={<Tag>{w.states[referral.state]}</Tag>}
      />
      {referral.state === "undeliverable" && <Notice kind="attention">{w.mailFailed}</Notice>}
      {referral.withdrawalFailed && <Notice kind="attention">{w.withdrawalFailed}</Notice>}
      {referral.mail === "queued" && referral.state === "sent" && <Notice>{w.held}</Notice>}
      <div className="cols">
        <Card title={w.facts}>
          <ReferralFacts referral={referral} timeZone={timeZone} />
        </Card>
        <div className="stack">
          {referral.sentAt ? (
            <Card title={w.replies}>
              <Replies referral={referral} timeZone={timeZone} />
            </Card>
          ) : null}
          <Card title={w.whatNow}>
            <div className="stack close">
              <ReferralActions referral={referral} missing={letter.completeness.missing} />
              <p>
                <a href={paths.letter(reference, id)}>{w.print}</a>
              </p>
            </div>
          </Card>
        </div>
      </div>
      <div className="letter scroller">
        <Letter letter={letter} />
      </div>
    </div>
  );
}
