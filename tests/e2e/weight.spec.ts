import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";

/** A page with nothing of its own: the frame and one sentence. */
const EMPTY = "/nothing-stands-here";
/** Bytes as they came over the wire, compressed. */
const MOST = 8 * 1024;

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

test("a patient's page loads at most 8 KB of script more than an empty page of the same build", async ({
  page,
}) => {
  await startForm(page);
  const steps = ["s01", "number", "s03", "s06", "s08", "s22", "s24", "contact", "consent", "check"];
  const form = [...steps, "later", "resume"].map((step) => `/intake/${step}`);
  const empty = await scriptBytes(page, EMPTY);
  expect(empty).toBeGreaterThan(50_000);
  const more: Record<string, number> = {};
  const weigh = async (path: string): Promise<void> => {
    more[path] = (await scriptBytes(page, path)) - empty;
  };
  for (const path of ["/", "/back-pain", "/privacy", "/accessibility", "/about", ...form])
    await weigh(path);
  await page.goto("/intake/s01");
  const numb = { saddle: "yes", "saddle.since": "under2Weeks", "saddle.trend": "worse" };
  await answerUntil(page, /\/stop$/, { ...QUIET, ...PERSON, ...numb });
  await weigh("/intake/stop");
  await weigh("/status/BP-0000-0000");
  const worst = Math.max(...Object.values(more));
  console.log(`script beyond an empty page (${empty} bytes): ${worst} bytes at most`);
  expect(Object.entries(more).filter(([, bytes]) => bytes > MOST)).toEqual([]);
});
