import type { Metadata } from "next";
import { InsightsPage } from "@/components/insights/InsightsPage";
import { requireActor } from "@/lib/access/require";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import { readInsights } from "@/lib/insights/insights";

export const metadata: Metadata = { title: w.title };
type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The days stand in the address: it can be kept and sent on, and needs no script. */
export default async function InsightsRoute({ searchParams }: Asked) {
  const actor = await requireActor("insights:read");
  const asked = await searchParams;
  return <InsightsPage page={await readInsights(actor, asked)} asked={asked} />;
}
