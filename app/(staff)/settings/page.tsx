import type { Metadata } from "next";
import { SettingsPage } from "@/components/settings/SettingsPage";
import { requireActor } from "@/lib/access/require";
import { settingsWords as w } from "@/lib/i18n/staff/settings";
import { readOwnSettings } from "@/lib/users/ownSettings";

export const metadata: Metadata = { title: w.title };
type Asked = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SettingsRoute({ searchParams }: Asked) {
  const settings = await readOwnSettings(await requireActor("queue:read"));
  const { saved } = await searchParams;
  return <SettingsPage settings={settings} saved={saved === "yes"} />;
}
