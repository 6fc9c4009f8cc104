import { chromium } from "@playwright/test";
import { demoProduct } from "../platform/demoProduct.mjs";
import { Mendable, say } from "../platform/say.mjs";
import { INCOMPLETE, SHIFT } from "./shift.mjs";
import { clinician } from "./typist.mjs";

/** Decides one case after the other, prints keys and seconds of machine time for each; the last line is JSON. */
export async function replay(executablePath) {
  const rows = await demoProduct("replay", ({ address }) => inBrowser(executablePath, address));
  for (const row of rows) say(lineOf(row));
  if (!rows.some(({ name }) => name === INCOMPLETE))
    throw new Mendable("No letter of this demo lacked answers: choose another case to refer.");
  say(JSON.stringify(summary(rows)));
}

async function inBrowser(executablePath, baseURL) {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ baseURL, viewport: { width: 1440, height: 900 } });
    return await shift(await clinician(page));
  } finally {
    await browser.close();
  }
}

async function shift(typist) {
  const rows = [];
  for (const { name, tier, lacks, decide } of SHIFT) {
    const reference = await typist.open(tier, lacks);
    const began = performance.now();
    typist.keys.length = 0;
    const was = await decide(typist, reference);
    const seconds = (performance.now() - began) / 1000;
    rows.push({ name: was ?? name, reference, keys: [...typist.keys], seconds });
  }
  return rows;
}

const lineOf = ({ reference, name, keys, seconds }) =>
  `${reference}  ${name.padEnd(22)} ${String(keys.length).padStart(2)} keys  ${seconds.toFixed(2).padStart(6)} s  ${keys.join(" ")}`;

function summary(rows) {
  const keys = rows.map((row) => row.keys.length);
  const mean = keys.reduce((sum, n) => sum + n, 0) / keys.length;
  const secondsMax = Math.max(...rows.map(({ seconds }) => seconds));
  return {
    cases: rows.length,
    keysMax: Math.max(...keys),
    keysMean: Math.round(mean * 100) / 100,
    secondsMax: Math.round(secondsMax * 100) / 100,
  };
}
