import { expect, type Page } from "@playwright/test";

/** Signs a demo user in on the sign-in page. */
export async function signIn(page: Page, email: string, lands: RegExp): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("plumbline-demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(lands);
}

type DemoMail = { createdAt: string; to: string; subject: string; text: string; links: string[] };

/** Waits for a mail, made after a moment, to an address and with a link of a kind. */
export async function mailTo(page: Page, after: Date, to: RegExp, link: string): Promise<DemoMail> {
  const find = async (): Promise<DemoMail | undefined> => {
    const mails = (await (await page.request.get("/api/demo/mail")).json()) as DemoMail[];
    return mails.find(
      (mail) =>
        new Date(mail.createdAt) >= after &&
        to.test(mail.to) &&
        mail.links.some((l) => l.includes(link)),
    );
  };
  await expect.poll(async () => (await find()) !== undefined, { timeout: 30_000 }).toBe(true);
  const mail = await find();
  if (!mail) throw new Error("The mail is gone.");
  return mail;
}
