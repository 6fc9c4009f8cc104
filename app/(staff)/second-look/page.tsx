import type { Metadata } from "next";
import { SecondLookPage } from "@/components/secondLook/SecondLookPage";
import { requireActor } from "@/lib/access/require";
import { readSecondLook } from "@/lib/cases/secondLooks";
import { secondLookWords as w } from "@/lib/i18n/staff/secondLook";

export const metadata: Metadata = { title: w.title };

export default async function SecondLookRoute() {
  const actor = await requireActor("case:review");
  return <SecondLookPage page={await readSecondLook(actor)} />;
}
