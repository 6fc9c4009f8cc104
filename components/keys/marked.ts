/** What has a key on this page says so itself: aria-keyshortcuts, the browsers' own attribute. */
export type Marked = { key: string; name: string; element: HTMLElement };

const ATTRIBUTE = "aria-keyshortcuts";

/** Everything on the page that a key reaches, in the order of the page; of several with one key the first that is seen. */
export function allMarked(): Marked[] {
  const found = new Map<string, Marked>();
  for (const element of document.querySelectorAll<HTMLElement>(`[${ATTRIBUTE}]`)) {
    const key = element.getAttribute(ATTRIBUTE) ?? "";
    if (found.has(key) || !element.checkVisibility({ visibilityProperty: true })) continue;
    found.set(key, { key, name: nameOf(element), element });
  }
  return [...found.values()];
}

export const markedBy = (key: string): HTMLElement | undefined =>
  allMarked().find((marked) => marked.key === key)?.element;

/** False when nothing on the page has this key. */
export function press(key: string): boolean {
  const element = markedBy(key);
  if (element) act(element);
  return element !== undefined;
}

/** Does what a click would do, to a tick box too; any other field is focused, and of a form that unfolds its first one. */
export function act(element: HTMLElement): void {
  element.focus();
  if (!(element instanceof HTMLInputElement) || element.type === "checkbox") element.click();
  const unfolded = element.matches("details[open] > summary") ? element.parentElement : null;
  unfolded?.querySelector<HTMLElement>("select, textarea, input:not([type=hidden])")?.focus();
}

/** As it is read out, without what is only drawn. */
function nameOf(element: HTMLElement): string {
  const given = element.getAttribute("aria-label");
  if (given) return given;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll("[aria-hidden=true]")) drawn.remove();
  return copy.textContent?.trim() ?? "";
}
