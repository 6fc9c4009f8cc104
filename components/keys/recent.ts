import { paths } from "@/lib/base/paths";
import type { Recent } from "@/lib/cases/recent";
import { paletteWords as w } from "@/lib/i18n/staff/keys";
import type { ChoiceGroup } from "./places";

/** The cases opened last, other than the one on the page; asked for each time, kept nowhere. */
export async function readRecentCases(signal: AbortSignal): Promise<ChoiceGroup | null> {
  const response = await fetch("/api/case/recent", { signal }).catch(() => null);
  if (!response?.ok) return null;
  const answer = (await response.json().catch(() => null)) as Recent | null;
  const items = (answer?.cases ?? [])
    .map(({ reference, who }) => ({
      id: `recent ${reference}`,
      name: who ? `${who} · ${reference}` : reference,
      href: paths.case(reference),
    }))
    .filter(({ href }) => href !== window.location.pathname);
  return items.length > 0 ? { id: "recent", title: w.recent, items } : null;
}
