import { spawn } from "node:child_process";
import { root } from "./settings.mjs";

const running = new Set();

/** Ends every command that still runs: an installation, a build, the loading of the demo. */
export function endCommands() {
  for (const child of running) child.kill("SIGTERM");
}
process.on("exit", endCommands);

/**
 * Runs a command to its end. Output is kept and shown only when it fails, or passed through with `show`.
 * Resolves with { code, output }.
 */
export function command(file, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      ...options,
    });
    running.add(child);
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The same, for commands that must work: throws with their last lines. */
export async function must(file, args, options) {
  const { code, output } = await command(file, args, options);
  if (code !== 0)
    throw new Error(`${file} ${args.join(" ")} ended with ${code}.\n${output.slice(-4_000)}`);
  return output;
}
