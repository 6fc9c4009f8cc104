import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { command } from "../platform/command.mjs";
import { Mendable, step } from "../platform/say.mjs";
import { root } from "../platform/settings.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The program of a Chromium that starts; installed when there is none. Throws one sentence when that is not allowed. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) await installFromDebian();
  else await installFromPlaywright();
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Mendable(
    `The tests need a browser, and this user could not install one: run "${advice()}" and start the tests again.`,
  );
}

async function findBrowser() {
  const places = [process.env.CHROMIUM, ownOfPlaywright(), ...PLACES].filter(Boolean);
  for (const place of places) if (existsSync(place) && (await starts(place))) return place;
  return null;
}

function ownOfPlaywright() {
  const require = createRequire(join(root, "package.json"));
  return require("@playwright/test").chromium.executablePath();
}

/** A download without the system's libraries is there and does not start. */
async function starts(place) {
  const { code } = await command(place, ["--version", "--no-sandbox"]).catch(() => ({ code: 1 }));
  return code === 0;
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("Installing Chromium (apt-get)", async () => {
    await command("apt-get", ["update"], { env });
    await command("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  });
}

async function installFromPlaywright() {
  const asRoot = process.getuid?.() === 0 && process.platform === "linux";
  const args = [
    "node_modules/@playwright/test/cli.js",
    "install",
    ...(asRoot ? ["--with-deps"] : []),
    "chromium",
  ];
  await step("Installing Chromium (playwright)", () =>
    command(process.execPath, args, { timeout: 300_000 }),
  );
}

function advice() {
  if (isDebian()) return "sudo apt-get install -y chromium";
  return process.platform === "linux"
    ? "sudo npx playwright install --with-deps chromium"
    : "npx playwright install chromium";
}
