import { EmergencyPage } from "@/components/stop/EmergencyPage";
import { emergencyTitle } from "@/components/stop/emergencyTitle";
import { SelfHarmPage } from "@/components/stop/SelfHarmPage";
import type { AnyStop } from "./stopProps";

/** The stop page of an answer that cannot wait: thoughts of self-harm have one of their own. */
export const StopPage = ({ selfHarm, ...page }: AnyStop) =>
  selfHarm ? <SelfHarmPage {...page} /> : <EmergencyPage {...page} />;

export function stopTitle(props: AnyStop): string {
  const { shell, intake } = props.words;
  const title = props.selfHarm ? intake.selfHarm.title : emergencyTitle(props);
  return (props.refused ? shell.errorPrefix : "") + title;
}
