import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";

/** Bytes as they came over the wire, compressed. */
const MOST = 2 * 1024;

/** The script that a page loads into a browser that has nothing of it yet. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  network.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await network.detach();
  return bytes;
}

test("a patient's page loads at most 2 KB of script: its own", async ({ page }) => {
  await startForm(page);
  const steps = ["s01", "number", "s03", "s06", "s08", "s22", "s24", "contact", "consent", "check"];
  const form = [...steps, "later", "resume"].map((step) => `/intake/${step}`);
  const bytes: Record<string, number> = {};
  const weigh = async (path: string): Promise<void> => {
    bytes[path] = await scriptBytes(page, path);
  };
  for (const path of ["/", "/back-pain", "/privacy", "/accessibility", "/about", ...form])
    await weigh(path);
  await page.goto("/intake/s01");
  const numb = { saddle: "yes", "saddle.since": "under2Weeks", "saddle.trend": "worse" };
  await answerUntil(page, /\/stop$/, { ...QUIET, ...PERSON, ...numb });
  await weigh("/intake/stop");
  await weigh("/status/BP-0000-0000");
  console.log(`script of a patient's page: ${Math.max(...Object.values(bytes))} bytes at most`);
  expect(Object.entries(bytes).filter(([, size]) => size > MOST)).toEqual([]);
  // The framework would have given the page a router.
  expect(await page.evaluate(() => "next" in window)).toBe(false);
  expect(await scriptBytes(page, "/sign-in")).toBeGreaterThan(MOST);
});
