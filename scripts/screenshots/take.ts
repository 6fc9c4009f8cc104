import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { say } from "../platform/say.mjs";
import { root } from "../platform/settings.mjs";
import { PICTURES, type Picture } from "./pictures";
import { squeeze } from "./squeeze";

const FOLDER = join(root, "docs/screenshots");
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
/** Bytes: a README must open on a slow line too. */
const MOST = 150_000;

type Asked = { executablePath: string; address: string; only?: string[] | undefined };

/** Each picture in a browser of its own, at both widths from one load. */
export async function takePictures({ executablePath, address, only }: Asked): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const picture of PICTURES)
      if (!only || only.includes(picture.name)) await take(browser, address, picture);
  } finally {
    await browser.close();
  }
}

async function take(
  browser: Browser,
  baseURL: string,
  { name, go, choose = {} }: Picture,
): Promise<void> {
  const context = await browser.newContext({ baseURL, viewport: SIZES[0] ?? null });
  const page = await context.newPage();
  await go(page);
  // The font comes too late for the first page that is opened (app/fonts.ts), and is there for the second.
  await page.reload({ waitUntil: "networkidle" });
  for (const [field, value] of Object.entries(choose))
    await page.locator(`[name="${field}"][value="${value}"]`).check({ force: true });
  await page.mouse.move(0, 0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const path = join(FOLDER, `${name}-${size.width}.png`);
    const taken = await page.screenshot({ animations: "disabled", caret: "hide" });
    const picture = squeeze(taken);
    const bytes = picture.length;
    writeFileSync(path, picture);
    say(`${name}-${size.width}.png: ${Math.round(bytes / 1000)} kB`);
    if (bytes > MOST) throw new Error(`${path} has ${bytes} bytes; ${MOST} is the most.`);
  }
  await context.close();
}
