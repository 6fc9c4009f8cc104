import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "./process.mjs";

const fileOf = (home) => join(home.data, "postmaster.pid");
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function linesOf(home) {
  try {
    return readFileSync(fileOf(home), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** The living postmaster of this data folder as { pid, port }; null when its file is stale: the number may be anybody's by now. */
export function postmaster(home) {
  const [pid, , , port] = linesOf(home).map(Number);
  const text = pid ? commandOf(pid) : null;
  return text === "" || text?.includes(home.data) ? { pid, port: port || null } : null;
}

/** Fast shutdown (SIGINT): connections are ended, everything committed is kept. After 3 s the immediate one (SIGQUIT). */
export async function stopPostmaster(home) {
  const pid = postmaster(home)?.pid;
  if (!pid) return;
  for (const [signal, seconds] of [
    ["SIGINT", 3],
    ["SIGQUIT", 2],
    ["SIGKILL", 1],
  ]) {
    process.kill(pid, signal);
    for (let i = 0; i < seconds * 40; i++) {
      if (postmaster(home)?.pid !== pid) return;
      await pause(25);
    }
  }
}

/**
 * After kill -9 of the postmaster its file is left, and PostgreSQL refuses to start while that number exists,
 * also as a zombie that nobody collects (a container without an init). Its old backends must be gone first:
 * two generations on one folder would destroy it. Where /proc is missing, PostgreSQL's own check decides.
 */
export async function clearStale(home) {
  if (!existsSync(fileOf(home)) || postmaster(home) || !existsSync("/proc/self/cwd")) return;
  for (let i = 0; i < 100 && backendsOf(home).length > 0; i++) {
    if (i === 10) for (const pid of backendsOf(home)) process.kill(pid, "SIGKILL");
    await pause(100);
  }
  if (backendsOf(home).length === 0) rmSync(fileOf(home), { force: true });
}

/** Every process of PostgreSQL works in the data folder. */
function backendsOf(home) {
  const folder = realpathSync(home.data);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && worksIn(name) === folder)
    .map(Number)
    .filter((pid) => commandOf(pid)?.startsWith("postgres"));
}

function worksIn(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
