import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command } from "../platform/command.mjs";
import { ensureBuilt } from "../platform/prepare.mjs";
import { root } from "../platform/settings.mjs";
import { temporaryFolder } from "../platform/temporary.mjs";

export const PROJECTS = ["unit", "clinical", "house", "built", "db", "platform"];

const REPORTS = "test-results";

/** A step that is one check: passed or failed. */
const check = (name, work) => ({
  name,
  run: async () => ((await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

// A log file is read as text: no colours there.
const env = () =>
  process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
const tool = async (...args) =>
  (await command(process.execPath, args, { show: true, env: env() })).code === 0;

/** Build before types: Next writes the types of our own pages and routes. */
export const lint = check("style (biome)", () =>
  tool(
    "node_modules/@biomejs/biome/bin/biome",
    "ci",
    "--error-on-warnings",
    ...(process.stdout.isTTY ? [] : ["--colors=off"]),
  ),
);
export const types = check("types (tsc)", () =>
  tool("node_modules/typescript/bin/tsc", "--noEmit"),
);
export const build = check("production build", () =>
  ensureBuilt().then(
    () => true,
    (error) => {
      process.stderr.write(`${error.message}\n`);
      return false;
    },
  ),
);

export const vitest = (projects, more) => ({
  name: projects.join(", "),
  run: async () => {
    const report = reportFile("vitest.json");
    const chosen = projects.flatMap((name) => ["--project", name]);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const worked = await tool(
      "node_modules/vitest/vitest.mjs",
      "run",
      ...chosen,
      ...reporters,
      ...more,
    );
    return atLeastOneFailure(worked, countVitest(report));
  },
});

/** Against the product as it is started by hand, on a port and a data folder of its own. */
export const playwright = (browser, more) => ({
  name: "in the browser",
  run: async () => {
    const report = reportFile("playwright.json");
    const folder = temporaryFolder("e2e");
    const { freePort } = await import("../platform/postgres.mjs");
    Object.assign(process.env, {
      CHROMIUM: browser,
      E2E_DATA_DIR: folder,
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const worked = await tool("node_modules/@playwright/test/cli.js", "test", ...more);
    rmSync(folder, { recursive: true, force: true });
    return atLeastOneFailure(worked, countPlaywright(report));
  },
});

function reportFile(name) {
  const file = join(root, REPORTS, name);
  mkdirSync(join(root, REPORTS), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** What is skipped counts as failed: nothing is skipped here. */
function countVitest(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0 };
  const unread = report.testResults.filter(
    (f) => f.status === "failed" && f.assertionResults.length === 0,
  ).length;
  const { numPassedTests, numTotalTests } = report;
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unread };
}

function countPlaywright(file) {
  const stats = readJson(file)?.stats;
  if (!stats) return { passed: 0, failed: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** A tool that ended badly without naming a test still counts. */
const atLeastOneFailure = (worked, count) =>
  worked || count.failed > 0 ? count : { ...count, failed: 1 };
