const FIELDS = "input, textarea, select, [contenteditable], [role=textbox], [role=combobox]";
const CHOICES = "[role=radiogroup], [role=listbox], [role=menu]";

/** Where a letter is text, or moves a choice, it is no key of ours. */
export const isField = (target: Element): boolean =>
  target.closest(`${FIELDS}, ${CHOICES}`) !== null;

/** Keys act in the page itself or while nothing has the focus: not in the bar, not under a dialog. */
export const keysActAt = (target: Element): boolean =>
  document.querySelector("[role=dialog]") === null &&
  (target === document.body || target.closest("main") !== null);

/** Something is typed that leaving this page would lose. */
export const somethingIsTyped = (): boolean =>
  [...document.querySelectorAll<HTMLTextAreaElement>("main textarea, main input[type=text]")].some(
    (field) => field.value !== field.defaultValue,
  );

/** Waits until it stands on the page, three seconds at most. */
export function whenThere(selector: string, then: (element: HTMLElement) => void): void {
  const until = performance.now() + 3_000;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) then(found);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
