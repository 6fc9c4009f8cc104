import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";

/** The one button of a screen, and beside it what else can be done. */
export function FormActions({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="line apart form-actions">
      <Button look="primary">{label}</Button>
      {children}
    </div>
  );
}
