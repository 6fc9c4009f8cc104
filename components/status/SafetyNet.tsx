import { EmergencyNotice } from "@/components/ui/EmergencyNotice";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { StatusWords } from "./saying";

type Props = { w: StatusWords; emergencyNumber: string; clinicPhone: string };

/** When to call at once, and when to get help today. */
export function SafetyNet({ w, emergencyNumber, clinicPhone }: Props) {
  return (
    <>
      <EmergencyNotice title={w.safetyTitle(emergencyNumber)}>
        <p>{w.safety}</p>
      </EmergencyNotice>
      <section className="stack close">
        <h2>{w.todayTitle}</h2>
        <ul>
          {w.todaySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          {w.callClinic} <PhoneLink phone={clinicPhone} />
        </p>
      </section>
    </>
  );
}
