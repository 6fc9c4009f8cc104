import { BackLink } from "@/components/ui/BackLink";
import { ButtonLink } from "@/components/ui/Button";
import { CallButton } from "@/components/ui/CallButton";
import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { AlertLine } from "./AlertLine";
import { GoOn, PhoneForm, stopProblems } from "./StopForm";
import type { StopProps } from "./stopProps";

/** For thoughts of self-harm: thanks, whom to reach now, and a number that is safe to call. */
export function SelfHarmPage(props: StopProps) {
  const { words, clinic, backHref } = props;
  const w = words.intake.selfHarm;
  return (
    <>
      <BackLink href={backHref} label={words.shell.back} />
      <ErrorSummary title={words.shell.errorTitle} errors={stopProblems(props)} />
      <EmergencyNotice heading="h1" title={w.title}>
        <p>
          <b>{w.callOrText(clinic.crisisLine)}</b> {w.mightAct(clinic.emergencyNumber)}
        </p>
        <CallButton number={clinic.crisisLine} label={w.call(clinic.crisisLine)} />
        <div className="line">
          <ButtonLink href={`sms:${clinic.crisisLine}`}>{w.text(clinic.crisisLine)}</ButtonLink>
          <ButtonLink href={`tel:${clinic.emergencyNumber}`}>
            {words.intake.stop.call(clinic.emergencyNumber)}
          </ButtonLink>
        </div>
        <WhoCalls {...props} />
        <AlertLine {...props} />
      </EmergencyNotice>
      <PhoneForm {...props} label={w.safeNumber} button={w.save} />
      <GoOn {...props} />
    </>
  );
}

/** A person must call; said as a promise only when the clinic knows and has a number. */
function WhoCalls({ words, notice, alert }: StopProps) {
  const w = words.intake.selfHarm;
  if (!notice.phone) return <p>{w.noNumber}</p>;
  if (alert.state === "reached") return <p>{w.willCall(notice.phone)}</p>;
  return alert.state === "trying" ? <p>{w.trying}</p> : null;
}
