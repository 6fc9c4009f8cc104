import type { Metadata } from "next";
import { Button } from "@/components/ui/Button";
import { recipientOf } from "@/lib/access/recipient";
import { clinicById } from "@/lib/base/clinic";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { GonePage } from "../../../GonePage";
import { RecipientFrame } from "../../../RecipientFrame";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const w = words(await pageLocale()).reply;
  const found = await recipientOf((await params).token);
  return { title: found ? w.openButton : w.goneTitle, robots: "noindex" };
}

/** Looking changes nothing: mail scanners open links. The button binds it to this browser. */
export default async function OpenReplyPage({ params }: Props) {
  const { token } = await params;
  const recipient = await recipientOf(token);
  if (!recipient) return <GonePage />;
  const w = words(await pageLocale()).reply;
  const clinic = await clinicById(recipient.clinicId);
  return (
    <RecipientFrame clinicId={clinic.id} organisation={recipient.name}>
      <h1>{w.openTitle(clinic.name)}</h1>
      <p>{w.openText(recipient.name)}</p>
      <form method="post" action="/api/reply/open">
        <input type="hidden" name="token" value={token} />
        <Button look="primary">{w.openButton}</Button>
      </form>
    </RecipientFrame>
  );
}
