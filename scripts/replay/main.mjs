import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { startProduct, stopProduct } from "../platform/product.mjs";
import { say } from "../platform/say.mjs";
import { SHIFT } from "./shift.mjs";
import { clinician } from "./typist.mjs";

const PORT = Number(process.env.PORT ?? 3211);

/** Decides one case after the other, prints keys and seconds of machine time for each; the last line is JSON. */
export async function replay(executablePath) {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-replay-"));
  const product = await startProduct({ dataDir, port: PORT });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const viewport = { width: 1440, height: 900 };
    const page = await browser.newPage({ baseURL: `http://localhost:${PORT}`, viewport });
    const rows = await shift(await clinician(page));
    for (const row of rows) say(lineOf(row));
    say(JSON.stringify(summary(rows)));
  } finally {
    await browser.close();
    await stopProduct(product);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function shift(typist) {
  const rows = [];
  for (const { name, tier, decide } of SHIFT) {
    const reference = await typist.open(tier);
    const began = performance.now();
    typist.keys.length = 0;
    await decide(typist, reference);
    const seconds = (performance.now() - began) / 1000;
    rows.push({ name, reference, keys: [...typist.keys], seconds });
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
