import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GonePage } from "@/components/intake/GonePage";
import { EmergencyPage } from "@/components/stop/EmergencyPage";
import { emergencyTitle } from "@/components/stop/emergencyTitle";
import { SelfHarmPage } from "@/components/stop/SelfHarmPage";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../../guarded";
import { currentDraft } from "../currentDraft";
import { stopProps } from "./stopProps";

export async function generateMetadata(): Promise<Metadata> {
  const { shell, intake } = words(await pageLocale());
  const props = await stopProps().catch(() => null);
  if (!props) return { title: intake.gone.title };
  const title = props.selfHarm ? intake.selfHarm.title : emergencyTitle(props);
  return { title: (props.refused ? shell.errorPrefix : "") + title };
}

/** Comes before the next question when an answer cannot wait. */
export default function Stop() {
  return guarded(async () => {
    const draft = await currentDraft();
    if (!draft) return <GonePage words={words(await pageLocale()).intake.gone} />;
    const props = await stopProps();
    if (!props) redirect(paths.intake.screen("s01"));
    const { selfHarm, ...page } = props;
    return selfHarm ? <SelfHarmPage {...page} /> : <EmergencyPage {...page} />;
  }, true);
}
