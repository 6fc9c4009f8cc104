import { expect, test } from "@playwright/test";

test("a wrong password is called wrong, no answer is not, and what was typed stays", async ({
  page,
}) => {
  // The framework keeps an alert of its own, which tells a screen reader the page's title.
  const says = (text: string) => page.getByRole("alert").filter({ hasText: text });
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("clinician2@demo.test");
  await page.getByLabel("Password", { exact: true }).fill("not-the-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(says("do not match")).toBeVisible();
  await page.route("**/api/auth/callback/credentials", (route) => route.abort());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(says("could not reach the server")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("clinician2@demo.test");
});
