import type { Metadata } from "next";
import type { ReactNode } from "react";
import { theClinicOrLast } from "@/lib/base/clinic";
import { PatientFrame } from "./PatientFrame";

/** Titles end with the clinic's name: it is the clinic that asks. */
export async function generateMetadata(): Promise<Metadata> {
  const name = (await theClinicOrLast())?.name ?? "Plumbline";
  return { title: { default: name, template: `%s · ${name}` } };
}

export default function PatientLayout({ children }: { children: ReactNode }) {
  return <PatientFrame>{children}</PatientFrame>;
}
