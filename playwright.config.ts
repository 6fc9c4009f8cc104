import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Set by scripts/test.mjs (npm test -- --only e2e); the defaults serve an editor's "run this test".
const port = process.env.E2E_PORT ?? "3210";
const dataDir = process.env.E2E_DATA_DIR ?? join(tmpdir(), "plumbline-e2e");
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  // One product, one demo clinic: the journeys must not meet each other's cases in the queue.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : "list",
  use: {
    baseURL,
    // What was done, said and loaded. A picture of the page at every step doubles a journey's time: -- --trace on has it.
    trace: { mode: "retain-on-failure", snapshots: false, screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health`,
    env: { PORT: port, DATA_DIR: dataDir, SEND_HOLD_SECONDS: "1", UNDO_SECONDS: "6" },
    stdout: "pipe",
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
  },
});
