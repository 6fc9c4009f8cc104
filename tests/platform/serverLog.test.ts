import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { showLog } from "../../scripts/platform/server.mjs";
import { readSettings, serverEnv } from "../../scripts/platform/settings.mjs";

const folder = mkdtempSync(join(tmpdir(), "plumbline-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL("../..", import.meta.url));
// What a server prints: the framework's banner, and the log as lib/base/log writes it.
const SERVER = `
  import { pino } from "pino";
  console.log("▲ Next.js\\n - Local: http://localhost:3000");
  pino({ base: null }).warn({ id: "1" }, "a mail was not taken");
`;

test("what the server logs reaches whoever runs it, line by line, and the framework's banner does not", async () => {
  const server = spawn(process.execPath, ["--input-type=module", "-e", SERVER], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  showLog(server.stdout, { write: (text: string) => lines.push(text) });
  await new Promise((done) => server.once("close", done));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "a mail was not taken", id: "1" });
});

test("the demo tells what went wrong, a clinic's server also what it did", () => {
  const clinic = {
    DATABASE_URL: "postgresql://someone@127.0.0.1:9/clinic",
    PUBLIC_URL: "https://clinic.example",
    SMTP_URL: "smtp://127.0.0.1:9",
  };
  const level = (env: Record<string, string>) =>
    serverEnv(readSettings({ env: { ...env, DATA_DIR: folder } }), "postgresql://127.0.0.1:9/any")
      .LOG_LEVEL;
  delete process.env.LOG_LEVEL;
  expect(level({})).toBe("warn");
  expect(level(clinic)).toBe("info");
});
