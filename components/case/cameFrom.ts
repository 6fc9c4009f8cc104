/** What this needs of the browsers' Navigation API; TypeScript's own types do not have it yet. */
type History = {
  entries(): { url: string | null; index: number }[];
  currentEntry: { index: number } | null;
};

/** The last address under a path that this tab was at before now, from the tab's own history: nothing is stored for it. */
export function cameFrom(path: string): string | null {
  const history = (window as unknown as { navigation?: History }).navigation;
  const now = history?.currentEntry?.index ?? -1;
  const before = history?.entries().filter(({ index }) => index < now) ?? [];
  for (const { url } of before.toReversed()) {
    const { pathname = "", search = "" } = url ? new URL(url) : {};
    if (pathname === path) return pathname + search;
  }
  return null;
}
