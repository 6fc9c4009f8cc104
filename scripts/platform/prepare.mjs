import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command, must } from "./command.mjs";
import { makePagesPlain } from "./plainPages.mjs";
import { Mendable, step } from "./say.mjs";
import { root } from "./settings.mjs";
import { hashOf, isStamped, writeStamp } from "./stamp.mjs";

/** Node 20.19 is the first that loads what Prisma and Next ship. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Mendable(
      `Plumbline needs Node 20.19 or newer; this is ${process.versions.node}. Install the current LTS from nodejs.org.`,
    );
  }
}

const INSTALLED = "node_modules/.plumbline-install";

/** Installs the locked packages when they are missing or came from another lock file. */
export async function ensureInstalled({ dev }) {
  const lock = hashOf(["package-lock.json"]);
  const file = join(root, INSTALLED);
  const have = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (have === `${lock} all` || (!dev && have === `${lock} run`)) return;
  const args = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...(dev ? ["--include=dev"] : ["--omit=dev"]),
  ];
  await step("Installing packages (npm ci)", async () => {
    const { code, output } = await npm(args);
    if (code !== 0) throw new Mendable(installTrouble(output));
  });
  writeStamp(INSTALLED, `${lock} ${dev ? "all" : "run"}`);
}

/** npm as the same npm that runs us, on every system; NODE_ENV=production must not drop what the tests need. */
function npm(args) {
  const { NODE_ENV: _, ...env } = process.env;
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return command(process.execPath, [cli, ...args], { env });
  return command(process.platform === "win32" ? "npm.cmd" : "npm", args, {
    env,
    shell: process.platform === "win32",
  });
}

function installTrouble(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free some space and start again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(output)) {
    return `The package registry cannot be reached: check the connection and start again.\n${output.slice(-800)}`;
  }
  return `npm ci failed:\n${output.slice(-3_000)}`;
}

/** Makes the Prisma client from the schema. The engine it wants to download is never run: any executable will do. */
export async function ensureClient() {
  const hash = hashOf(["prisma/schema.prisma", "package-lock.json"]);
  if (isStamped("generated/prisma/.stamp", hash)) return;
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  await must(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env });
  writeStamp("generated/prisma/.stamp", hash);
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package-lock.json",
  "next.config.js",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "scripts/platform/plainPages.mjs",
];

/** Builds the pages when a source changed since the last build. */
export async function ensureBuilt() {
  const hash = hashOf(SOURCES);
  if (isStamped(".next/plumbline-stamp", hash)) return;
  await step("Building the pages (next build)", () => {
    const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    return must(process.execPath, ["node_modules/next/dist/bin/next", "build"], { env });
  });
  makePagesPlain(join(root, ".next"));
  writeStamp(".next/plumbline-stamp", hash);
}
