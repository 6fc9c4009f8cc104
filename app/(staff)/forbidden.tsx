import type { Metadata } from "next";
import { shellWords } from "@/lib/i18n/staff/shell";
import { DeadEnd } from "./DeadEnd";

export const metadata: Metadata = { title: shellWords.forbidden.title };

/** Signed in, but not with the right to see this. */
export default function Forbidden() {
  return <DeadEnd {...shellWords.forbidden} />;
}
