import type { ReactNode } from "react";
import { PatientFrame } from "./PatientFrame";

export { clinicTitles as generateMetadata } from "../clinicTitle";

export default function PatientLayout({ children }: { children: ReactNode }) {
  return <PatientFrame>{children}</PatientFrame>;
}
