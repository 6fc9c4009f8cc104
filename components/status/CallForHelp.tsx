import { CallButton } from "@/components/ui/CallButton";
import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import type { StatusWords } from "./saying";

type Props = {
  w: StatusWords;
  help: "emergency" | "crisis";
  emergencyNumber: string;
  crisisLine: string;
};

/** Stands first while answers call for help at once and no clinician has decided. */
export function CallForHelp({ w, help, emergencyNumber, crisisLine }: Props) {
  const crisis = help === "crisis";
  const number = crisis ? crisisLine : emergencyNumber;
  return (
    <EmergencyNotice title={crisis ? w.help.crisis(number) : w.help.emergency(number)}>
      <p>{crisis ? w.help.crisisText(emergencyNumber) : w.help.emergencyText}</p>
      <CallButton number={number} label={w.help.call(number)} />
    </EmergencyNotice>
  );
}
