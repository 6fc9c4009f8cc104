import type { ReactNode } from "react";
import { Doorstep } from "@/components/signin/Doorstep";
import { theClinic } from "@/lib/base/clinic";

export default async function DoorstepLayout({ children }: { children: ReactNode }) {
  const clinic = await theClinic();
  return (
    <Doorstep clinic={clinic?.name ?? null} demo={clinic?.demo ?? false}>
      {children}
    </Doorstep>
  );
}
