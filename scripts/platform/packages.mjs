import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.mjs";
import { Mendable, step } from "./say.mjs";
import { root } from "./settings.mjs";

/**
 * Installs the locked packages when one is missing or of another version. `dev`: also what only the tests need.
 * A tree that holds packages of the tests keeps them: `npm start` must not take a developer's tools away.
 */
export async function ensureInstalled({ dev }) {
  const there = readPackages("node_modules/.package-lock.json");
  const all = dev || hasDevelopment(there);
  if (areInstalled(readPackages("package-lock.json"), there, { dev: all })) return;
  const args = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    all ? "--include=dev" : "--omit=dev",
  ];
  await step("Installing packages (npm ci)", async () => {
    const { code, output } = await npm(args);
    if (code !== 0) throw new Mendable(installTrouble(output));
  });
}

/** npm writes down what it installed in a lock file of its own, when it is done and not before. */
function readPackages(file) {
  const full = join(root, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")).packages : {};
}

export const hasDevelopment = (there) => Object.values(there).some(({ dev }) => dev === true);

/** Optional packages are those of other systems: they may be missing, but not be of another version. */
export function areInstalled(locked, there, { dev }) {
  return Object.entries(locked)
    .filter(([path, { dev: forTests }]) => path !== "" && (dev || !forTests))
    .every(([path, { version, integrity, optional, devOptional }]) => {
      const found = there[path];
      if (!found) return Boolean(optional || devOptional);
      return found.version === version && found.integrity === integrity;
    });
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
