import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./settings.mjs";

/**
 * Starts the product as a user would, on a data folder and port of its own, with what else is set; resolves when it
 * says that it is ready.
 */
export function startProduct({ dataDir, port, set = {} }) {
  const {
    DATABASE_URL: _,
    PUBLIC_URL: __,
    INTAKE_PER_MINUTE: ___,
    RATE_LIMITS: ____,
    ...env
  } = process.env;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "fatal", ...set },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      if (said.includes("Plumbline is ready")) resolve(child);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) =>
      reject(new Error(`The product ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

/** kill -9 of the server, and of the process that watches it: nobody gets to tidy up. */
export async function killProduct(child, dataDir) {
  const { server } = JSON.parse(readFileSync(join(dataDir, "running.json"), "utf8"));
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(server, "SIGKILL");
  child.kill("SIGKILL");
  await gone;
}

/** SIGTERM, as Ctrl-C does it. */
export async function stopProduct(child) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}
