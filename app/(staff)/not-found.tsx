import type { Metadata } from "next";
import { shellWords } from "@/lib/i18n/staff/shell";
import { DeadEnd } from "./DeadEnd";

export const metadata: Metadata = { title: shellWords.notFound.title };

/** An address or a reference that leads nowhere. */
export default function NotFound() {
  return <DeadEnd {...shellWords.notFound} />;
}
