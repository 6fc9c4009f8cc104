import { BackLink } from "@/components/ui/BackLink";
import { CallButton } from "@/components/ui/CallButton";
import { Details } from "@/components/ui/Details";
import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { AlertLine } from "./AlertLine";
import { emergencyTitle } from "./emergencyTitle";
import { GoOn, PhoneForm, stopProblems } from "./StopForm";
import type { StopProps } from "./stopProps";
import { WhatNow } from "./WhatNow";

/** One card, one instruction, one call button; then what the person does now. */
export function EmergencyPage(props: StopProps) {
  const { words, clinic, notice, backHref } = props;
  const w = words.intake.stop;
  return (
    <>
      <BackLink href={backHref} label={words.shell.back} />
      <ErrorSummary title={words.shell.errorTitle} errors={stopProblems(props)} />
      <EmergencyNotice heading="h1" title={emergencyTitle(props)}>
        <Instruction {...props} />
        <CallButton number={clinic.emergencyNumber} label={w.call(clinic.emergencyNumber)} />
        <AlertLine {...props} />
      </EmergencyNotice>
      {notice.answer === null ? (
        <WhatNow {...props} askNumber={notice.phone === null} />
      ) : (
        <Answered {...props} />
      )}
    </>
  );
}

/** Quotes the person before they answered; afterwards says what to do until help is there. */
function Instruction({ words, notice, alert }: StopProps) {
  const w = words.intake.stop;
  switch (notice.answer) {
    case null:
      return notice.quotes.length === 0 ? null : (
        <div>
          <p>{w.youToldUs}</p>
          <ul className="plain">
            {notice.quotes.map((quote) => (
              <li key={quote}>
                <b>{quote}</b>
              </li>
            ))}
          </ul>
        </div>
      );
    case "called":
      return <p>{w.calledText}</p>;
    case "going":
      return <p>{w.goingText}</p>;
    case "already_seen":
      return <p>{w.seenText}</p>;
    case "cannot":
      return (
        <p>
          <b>{w.cannotText}</b>{" "}
          {alert.state === "trying" && notice.phone ? w.cannotTrying(notice.phone) : null}
        </p>
      );
  }
}

function Answered(props: StopProps) {
  const { words, notice } = props;
  const w = words.intake.stop;
  const numberFirst = notice.answer === "cannot" || notice.phone === null;
  return (
    <>
      {numberFirst ? (
        <PhoneForm
          {...props}
          label={notice.phone ? w.otherNumber : w.yourNumber}
          button={notice.phone ? w.changeNumber : w.giveNumber}
        />
      ) : null}
      <GoOn {...props} />
      <Details summary={w.change} open={props.refused?.field === "answer"}>
        <WhatNow {...props} askNumber={false} />
      </Details>
    </>
  );
}
