import type { Metadata } from "next";
import { Button, ButtonLink } from "@/components/ui/Button";
import { openLink } from "@/lib/access/links";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../../guarded";

type Props = { params: Promise<{ token: string }> };

/** Titles hold no token: they stay in the history of a shared computer. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await pageLocale()).own.open.title, robots: "noindex" };
}

/** Looking changes nothing: mail scanners open links. The button opens the form in this browser, and leaves the token behind. */
export default function OpenByLink({ params }: Props) {
  return guarded(async () => {
    const { token } = await params;
    const w = words(await pageLocale()).own.open;
    if (!(await openLink("patient_status", token))) {
      return (
        <>
          <h1>{w.goneTitle}</h1>
          <p>{w.gone}</p>
          <ButtonLink href={paths.findStatus}>{w.title}</ButtonLink>
        </>
      );
    }
    return (
      <>
        <h1>{w.title}</h1>
        <p>{w.text}</p>
        <form method="post" action="/api/status/open-link">
          <input type="hidden" name="token" value={token} />
          <Button look="primary">{w.button}</Button>
        </form>
      </>
    );
  });
}
