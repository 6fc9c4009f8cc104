import type { ReactNode } from "react";

export { clinicTitles as generateMetadata } from "../clinicTitle";

/** An office knows the clinic, not the product. */
export default function RecipientLayout({ children }: { children: ReactNode }) {
  return children;
}
