import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClosedUpdate } from "@/components/status/ClosedUpdate";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../../../guarded";
import { StopPage, stopTitle } from "../../../../intake/stop/StopPage";
import { stopProps } from "../../../../intake/stop/stopProps";
import { currentUpdate } from "../currentUpdate";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const props = await currentUpdate((await params).reference)
    .then(stopProps)
    .catch(() => null);
  return { title: props ? stopTitle(props) : words(await pageLocale()).worse.gone.title };
}

/** Comes before the next question of an update when an answer cannot wait. */
export default function WorseStop({ params }: Props) {
  return guarded(async () => {
    const { reference } = await params;
    const draft = await currentUpdate(reference);
    if (!draft) return <ClosedUpdate words={words(await pageLocale())} reference={reference} />;
    const props = await stopProps(draft);
    if (!props) redirect(paths.status(reference));
    return <StopPage {...props} />;
  }, true);
}
