import { join } from "node:path";
import { must } from "./command.mjs";
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
