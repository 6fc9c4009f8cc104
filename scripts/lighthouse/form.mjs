import { chromium } from "@playwright/test";
import { register } from "tsx/esm/api";

register();
const { answerUntil, PERSON, QUIET, startForm } = await import("../../tests/e2e/walk/form.ts");

/** Fills in a form up to its last page, as the tests do; gives the cookie that opens it. */
export async function filledForm(executablePath, baseURL) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ baseURL });
    await startForm(page);
    await answerUntil(page, /\/intake\/check$/, { ...QUIET, ...PERSON });
    const cookies = await page.context().cookies();
    return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  } finally {
    await browser.close();
  }
}
