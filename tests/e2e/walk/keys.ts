import { expect, type Page } from "@playwright/test";

type Answers = Readonly<Record<string, string | string[]>>;
type Focus = { kind: string; name: string; value: string; done: boolean; text: string };

/** More stops than any page has: whoever tabs on from there is caught. */
const MOST_STOPS = 80;

/** What the focus is on. A radio is done when its group has an answer, a box when it is ticked, a field when filled. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement) {
      const group = `[name="${CSS.escape(at.name)}"]:checked`;
      const done =
        at.type === "radio"
          ? document.querySelector(group) !== null
          : at.type === "checkbox"
            ? at.checked
            : at.value !== "";
      return { kind: at.type, name: at.name, value: at.value, done, text: "" };
    }
    if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
      return { kind: "text", name: at.name, value: at.value, done: at.value !== "", text: "" };
    return { kind: "other", name: "", value: "", done: true, text: at?.textContent ?? "" };
  });

/** Answers what the focus is on with the keys that belong to it. */
async function answer(page: Page, focus: Focus, answers: Answers): Promise<void> {
  const wanted = answers[focus.name];
  if (wanted === undefined || focus.done) return;
  if (focus.kind === "checkbox") {
    if ([wanted].flat().includes(focus.value)) await page.keyboard.press("Space");
  } else if (focus.kind === "radio") await chooseRadio(page, focus, String(wanted));
  else await page.keyboard.type(String(wanted));
}

/** Space takes the one in focus; an arrow moves on and takes that. */
async function chooseRadio(page: Page, { value }: Focus, wanted: string): Promise<void> {
  if (value === wanted) return page.keyboard.press("Space");
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("ArrowDown");
    if ((await focusOf(page)).value === wanted) return;
  }
}

/** Tabs over a page, answering, and presses Enter on a button; waits for the page after it. */
export async function tabThrough(page: Page, button: RegExp, answers: Answers): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (button.test(focus.text)) {
      const loaded = page.waitForEvent("load");
      await page.keyboard.press("Enter");
      return void (await loaded);
    }
    await answer(page, focus, answers);
  }
  expect(`${button} by Tab`, "never came into focus").toBe("");
}
