import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Letter } from "@/components/letter/Letter";
import { BackLink } from "@/components/ui/BackLink";
import { requireActor } from "@/lib/access/require";
import { isUuid } from "@/lib/base/ids";
import { paths } from "@/lib/base/paths";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { readLetter, readReferral } from "@/lib/referrals/view";

type Props = { params: Promise<{ reference: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${w.letter} · ${(await params).reference}` };
}

/** The letter alone, for paper. */
export default async function LetterPage({ params }: Props) {
  const actor = await requireActor("referral:read");
  const { reference, id } = await params;
  const referral = isUuid(id) ? await readReferral(actor, reference, id) : null;
  const letter = referral && (await readLetter(actor, id));
  if (!letter) notFound();
  return (
    <div className="work">
      <BackLink href={paths.referral(reference, id)} label={w.backToReferral} />
      <div className="letter scroller">
        <Letter letter={letter} />
      </div>
    </div>
  );
}
