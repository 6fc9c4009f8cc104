import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GonePage } from "@/components/intake/GonePage";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../guarded";
import { currentDraft } from "../currentDraft";
import { StopPage, stopTitle } from "./StopPage";
import { stopProps } from "./stopProps";

export async function generateMetadata(): Promise<Metadata> {
  const { shell, intake } = words(await pageLocale());
  const props = await currentDraft()
    .then(stopProps)
    .catch(() => "failed" as const);
  if (props === "failed") return { title: shell.failedTitle };
  return { title: props ? stopTitle(props) : intake.gone.title };
}

/** Comes before the next question when an answer cannot wait. */
export default function Stop() {
  return guarded(async () => {
    const draft = await currentDraft();
    if (!draft) return <GonePage words={words(await pageLocale()).intake.gone} />;
    const props = await stopProps(draft);
    if (!props) redirect(paths.intake.screen("s01"));
    return <StopPage {...props} />;
  }, true);
}
