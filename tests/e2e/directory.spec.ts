import { expect, test } from "@playwright/test";
import { signIn } from "./walk/staff";

test("an admin's bad input stays, each line leads to its field, and what was ticked stays ticked", async ({
  page,
}) => {
  await signIn(page, "admin@demo.test", /\/directory/);
  await page.goto("/directory/new");
  const field = (name: string) => page.locator(`main [name="${name}"]`);
  const good = {
    name: "Dr. Walker Testwell",
    organisation: "Testwell Spine",
    email: "walker.testwell@example.test",
    phone: "(312) 555-0199",
    addressLine: "9 Sample Street",
    city: "Exampleton",
    postalCode: "60609",
  };
  for (const [name, value] of Object.entries(good)) await field(name).fill(value);
  await field("specialty").selectOption("neurology");
  await page.getByLabel("Spanish").check();
  await field("email").fill("walker at testwell");
  const add = page.getByRole("button", { name: "Add to the directory" });
  await add.click();
  const alert = page.locator("main [role=alert]");
  await expect(alert).toBeFocused();
  await alert.getByRole("link").click();
  await expect(field("email")).toBeFocused();
  await expect(field("email")).toHaveValue("walker at testwell");
  await expect(field("city")).toHaveValue(good.city);

  await field("email").fill(good.email);
  await add.click();
  await expect(page).toHaveURL(/\/directory\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel("Spanish")).toBeChecked();

  // On a telephone the whole entry is read without scrolling sideways.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/directory");
  const table = page.locator("main table");
  const wide = await table.evaluate((it) => it.scrollWidth - (it.parentElement?.clientWidth ?? 0));
  expect(wide).toBeLessThanOrEqual(0);
});
