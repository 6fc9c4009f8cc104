import { expect, test } from "@playwright/test";

test("a wrong password is called wrong, no answer is not, and what was typed stays", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("clinician2@demo.test");
  await page.getByLabel("Password", { exact: true }).fill("not-the-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("do not match");
  await page.route("**/api/auth/callback/credentials", (route) => route.abort());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("could not reach the server");
  await expect(page.getByLabel("E-mail")).toHaveValue("clinician2@demo.test");
});
