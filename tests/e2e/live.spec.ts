import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { decideTogether, fillLevel, isLive, rowOf, SOON, sit } from "./walk/desk";
import { sendIntake } from "./walk/intake";

const EMERGENCY = { saddle: { answer: "yes", since: "under2Weeks", trend: "worse" } };
const order = (page: Page) =>
  page
    .locator("a[data-case]")
    .evaluateAll((all) => all.map((row) => row.getAttribute("data-case")));

test("another's claim, a new case and a re-triage show within two seconds, and no row moves", async ({
  browser,
  baseURL,
  request,
}) => {
  const quiet = await sendIntake(request, { contact: { fullName: "Live Testwell" } });
  const ann = await sit(browser, "clinician@demo.test", baseURL);
  const ben = await sit(browser, "clinician2@demo.test", baseURL);
  await ann.goto("/queue?tier=routine");
  await isLive(ann);
  await rowOf(ann, quiet).focus();
  const before = await order(ann);
  const places = await ann.locator(".tabs .count").allTextContents();

  // Another's claim.
  await ben.goto(`/cases/${quiet}`);
  await ben
    .getByRole("button", { name: /^Claim/ })
    .first()
    .click();
  await expect(rowOf(ann, quiet).locator(".owner")).toContainText("Dr M. Proofer", SOON);

  // A new case: it waits.
  const second = await sendIntake(request, { contact: { fullName: "Livesecond Testwell" } });
  const bar = ann.locator(".fresh").filter({ hasText: /^\d+ new( ·.*)? — show$/ });
  const alarm = ann.locator(".fresh").filter({ hasText: "new emergency" });
  await expect(bar).toContainText("1 new", SOON);
  await expect(ann.locator(".tabs .count").first()).not.toHaveText(places[0] ?? "", SOON);
  const urgent = await sendIntake(request, { answers: EMERGENCY });
  await expect(alarm).toContainText("1 new emergency — show", SOON);
  await expect(bar).toContainText("1 new — show");
  expect(await order(ann)).toEqual(before);
  await expect(rowOf(ann, quiet)).toBeFocused();

  // A re-triage: the case leaves a list of routine ones, and keeps its place until the list is asked for.
  await ben.reload();
  await fillLevel(ben, "urgent", "Examined by phone.");
  await ben.getByRole("button", { name: "Change the level" }).click();
  await expect(rowOf(ann, quiet)).toContainText("left this list", SOON);
  expect(await order(ann)).toEqual(before);
  for (const colorScheme of ["light", "dark"] as const) {
    await ann.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page: ann }).analyze()).violations).toEqual([]);
  }
  await ann.keyboard.press("n");
  await expect(rowOf(ann, second)).toBeVisible();
  await expect(rowOf(ann, quiet)).toBeHidden();
  await expect(ann.locator("a[data-case]").first()).toBeFocused();
  await expect(bar).toBeHidden();

  // An emergency is told in whatever view one is.
  await expect(alarm).toBeHidden();
  await sendIntake(request, { answers: EMERGENCY });
  await alarm.click();
  await expect(rowOf(ann, urgent)).toBeVisible();
  await ann.context().close();
  await ben.context().close();
});

test("a line that is cut is told, the list is asked for instead, and comes back to life", async ({
  browser,
  baseURL,
  request,
}) => {
  const page = await sit(browser, "clinician@demo.test", baseURL);
  await page.route("**/api/queue/live**", (route) => route.abort());
  await page.goto("/queue?tier=routine");
  await expect(page.locator(".live")).toContainText("Live updates are interrupted.");
  await expect(page.locator(".live [role=status]")).toContainText("interrupted");
  await sendIntake(request);
  await expect(page.locator(".fresh")).toContainText("1 new — show", { timeout: 15_000 });
  await page.unroute("**/api/queue/live**");
  await isLive(page);
  await sendIntake(request);
  await expect(page.locator(".fresh")).toContainText("2 new — show", SOON);
  // Signed out: it says so. The next thing that happens makes it ask, and the answer is no.
  await page.context().clearCookies();
  await sendIntake(request);
  await expect(page.locator(".live")).toContainText("You are signed out.");
  await page.context().close();
});

test("a browser holds one line for all its tabs, and another takes it on", async ({
  browser,
  baseURL,
  request,
}) => {
  const first = await sit(browser, "clinician@demo.test", baseURL);
  await first.goto("/queue?tier=routine");
  await isLive(first);
  let lines = 0;
  first.context().on("request", (asked) => {
    if (asked.url().includes("/api/queue/live")) lines += 1;
  });
  const second = await first.context().newPage();
  await second.goto("/queue?tier=routine");
  await isLive(second);
  expect(lines).toBe(0);
  await sendIntake(request);
  await expect(first.locator(".fresh")).toContainText("1 new — show", SOON);
  await expect(second.locator(".fresh")).toContainText("1 new — show", SOON);
  await first.close();
  await expect.poll(() => lines).toBe(1);
  await sendIntake(request);
  await expect(second.locator(".fresh")).toContainText("2 new — show");
  await second.context().close();
});

test("two decide at the same instant: one wins, the other is told who and what and keeps the words", async ({
  browser,
  baseURL,
  request,
}) => {
  const reference = await sendIntake(request, { contact: { fullName: "Liveboth Testwell" } });
  const [ann, ben] = [
    await sit(browser, "clinician@demo.test", baseURL),
    await sit(browser, "clinician2@demo.test", baseURL),
  ];
  await decideTogether(reference, [
    { page: ann, name: "Dr A. Testwright", tier: "soon", text: "Walks well, no weakness." },
    { page: ben, name: "Dr M. Proofer", tier: "urgent", text: "Weak foot seen on video." },
  ]);
  for (const page of [ann, ben]) await page.context().close();
});
