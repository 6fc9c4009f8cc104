import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Mendable } from "./say.mjs";
import { ensureDataDir } from "./settings.mjs";

/** One Plumbline a data folder. A file left by a killed process is taken over; a living one is named. */
export function takeLock(dataDir) {
  const file = join(ensureDataDir(dataDir), "running.json");
  const before = readLock(file);
  if (before && isOurs(before.pid)) {
    throw new Mendable(
      `Plumbline already runs on ${dataDir} (process ${before.pid}): stop it first, or choose another DATA_DIR.`,
    );
  }
  if (before?.server) endOrphan(before.server);
  const write = (more) => writeFileSync(file, JSON.stringify({ pid: process.pid, ...more }));
  write({});
  return { note: write, release: () => rmSync(file, { force: true }) };
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** The number alone is not enough: after a restart of the machine it may be anybody's. */
function isOurs(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return commandOf(pid) === null || /scripts[/\\](start|dev)\.mjs/.test(commandOf(pid));
}

/** After kill -9 of the parent the server ends by itself; one that hangs is ended here. */
function endOrphan(pid) {
  const text = commandOf(pid);
  if (text === null || !/serve\.mjs|next-server/.test(text)) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended meanwhile
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return null;
  }
}
