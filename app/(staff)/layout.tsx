import type { ReactNode } from "react";
import { signedIn } from "@/lib/access/session";

/** The frame of the clinic's staff. Who may see a page is decided by the page itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const who = await signedIn();
  if (!who) return children;
  return <div data-side="staff">{children}</div>;
}
