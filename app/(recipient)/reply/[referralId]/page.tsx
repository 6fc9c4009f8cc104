import type { Metadata } from "next";
import { Letter } from "@/components/letter/Letter";
import { LetterInShort } from "@/components/reply/LetterInShort";
import { ReplyForms } from "@/components/reply/ReplyForms";
import { ReplySoFar } from "@/components/reply/ReplySoFar";
import { recipientActor } from "@/lib/access/recipient";
import { clinicById } from "@/lib/base/clinic";
import { isUuid } from "@/lib/base/ids";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { dayOf } from "@/lib/i18n/zoned";
import { readLetter, readOwnReferral } from "@/lib/referrals/view";
import { GonePage } from "../../GonePage";
import { RecipientFrame } from "../../RecipientFrame";

type Props = { params: Promise<{ referralId: string }> };

const holder = async (params: Props["params"]) => {
  const { referralId } = await params;
  return isUuid(referralId) ? recipientActor(referralId) : null;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const w = words(await pageLocale()).reply;
  return { title: (await holder(params)) ? w.yourAnswer : w.goneTitle, robots: "noindex" };
}

/** The question, the letter, and the answers that can be given now. */
export default async function ReplyPage({ params }: Props) {
  const actor = await holder(params);
  const referral = actor && (await readOwnReferral(actor));
  const letter = actor && referral && (await readLetter(actor, referral.id));
  if (!actor || !referral || !letter) return <GonePage />;
  const locale = await pageLocale();
  const w = words(locale).reply;
  const { timeZone } = await clinicById(actor.clinicId);
  return (
    <RecipientFrame clinicId={actor.clinicId} organisation={actor.name}>
      <h1>{referral.question}</h1>
      <ReplySoFar referral={referral} words={w} locale={locale} timeZone={timeZone} />
      <LetterInShort letter={letter} words={w} />
      <details className="letter">
        <summary>{w.letter}</summary>
        <div className="scroller">
          <Letter letter={letter} />
        </div>
      </details>
      <h2>{w.yourAnswer}</h2>
      <ReplyForms referral={referral} words={w} today={dayOf(new Date(), timeZone)} />
    </RecipientFrame>
  );
}
