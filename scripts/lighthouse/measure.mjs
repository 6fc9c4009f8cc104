import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../platform/command.mjs";
import { Mendable, say } from "../platform/say.mjs";

// Fetched by npx when it is wanted: 185 MB that neither the product nor its tests need.
const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = {
  start: "/",
  dangerSigns: "/intake/s03",
  bodyMap: "/intake/s06",
  check: "/intake/check",
};
const CATEGORIES = ["performance", "accessibility", "best-practices"];
/** What the score of performance is made of, to see where it is lost: milliseconds, but the shift. */
const METRICS = {
  fcp: "first-contentful-paint",
  lcp: "largest-contentful-paint",
  tbt: "total-blocking-time",
  cls: "cumulative-layout-shift",
};

/** Every page as often as asked, in turns, so that a busy minute of the machine does not fall on one page alone. */
export async function measured({ browser, address, cookie, runs, folder }) {
  const results = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
  for (let i = 1; i <= runs; i++) {
    for (const [name, path] of Object.entries(PAGES))
      results[name].push(await look({ browser, url: address + path, cookie, folder }));
    say(`run ${i} of ${runs} done`);
  }
  return results;
}

/** Lighthouse sometimes loses the trace of a page that loaded (NO_NAVSTART), and asks to be run again. */
const TRIES = 3;

async function look({ browser, url, cookie, folder }) {
  const file = join(folder, "lighthouse.json");
  const args = [
    "--yes",
    LIGHTHOUSE,
    url,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(",")}`,
    `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run",
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  for (let left = TRIES - 1; ; left--) {
    const { code, output } = await command("npx", args, { env });
    if (code === 0) return figuresOf(JSON.parse(readFileSync(file, "utf8")), url);
    if (left === 0) throw new Mendable(`Lighthouse could not look at ${url}:\n${output}`);
    say(`${url}: no result, once more`);
  }
}

function figuresOf({ categories, audits, finalDisplayedUrl }, url) {
  if (finalDisplayedUrl !== url)
    throw new Mendable(`${url} led to ${finalDisplayedUrl}: another page was measured.`);
  const scores = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]);
  const metrics = Object.entries(METRICS).map(([name, id]) => [name, audits[id].numericValue]);
  const lost = CATEGORIES.flatMap((name) => categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => id);
  return { ...Object.fromEntries([...scores, ...metrics]), lost };
}
