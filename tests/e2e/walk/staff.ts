import { expect, type Page } from "@playwright/test";

/** Signs a demo user in on the sign-in page. */
export async function signIn(page: Page, email: string, lands: RegExp): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("plumbline-demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(lands);
}

type DemoMail = { to: string; subject: string; text: string; links: string[] };

/** Waits for a mail to an address whose link is of a kind, and gives the newest. */
export async function mailTo(page: Page, to: RegExp, link: string): Promise<DemoMail> {
  const find = async (): Promise<DemoMail | undefined> => {
    const mails = (await (await page.request.get("/api/demo/mail")).json()) as DemoMail[];
    return mails.find((mail) => to.test(mail.to) && mail.links.some((l) => l.includes(link)));
  };
  await expect.poll(async () => (await find()) !== undefined, { timeout: 30_000 }).toBe(true);
  const mail = await find();
  if (!mail) throw new Error("The mail is gone.");
  return mail;
}
