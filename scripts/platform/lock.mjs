import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "./process.mjs";
import { Mendable } from "./say.mjs";
import { ensureDataDir } from "./settings.mjs";

const fileOf = (dataDir) => join(dataDir, "running.json");

/** One Plumbline a data folder. A file left by a killed process is taken over; a living one is named. */
export function takeLock(dataDir) {
  const file = fileOf(ensureDataDir(dataDir));
  const living = runningPid(dataDir);
  if (living !== null) throw alreadyRuns(dataDir, living);
  const left = readLock(dataDir);
  if (left?.server) endOrphan(left.server);
  rmSync(file, { force: true });
  try {
    // "wx": of two starts in the same moment one makes the file, the other is told.
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: "wx" });
  } catch (error) {
    if (error.code === "EEXIST") throw alreadyRuns(dataDir, readLock(dataDir)?.pid);
    throw error;
  }
  const note = (more) => writeFileSync(file, JSON.stringify({ pid: process.pid, ...more }));
  return { note, release: () => rmSync(file, { force: true }) };
}

const alreadyRuns = (dataDir, pid) =>
  new Mendable(
    `Plumbline already runs on ${dataDir} (process ${pid}): stop it first, or choose another DATA_DIR.`,
  );

/** The process that holds this data folder; null when none does. */
export function runningPid(dataDir) {
  const pid = readLock(dataDir)?.pid;
  if (!pid || pid === process.pid) return null;
  const text = commandOf(pid);
  return text !== null && /^$|scripts[/\\][\w-]+\.mjs/.test(text) ? pid : null;
}

/** What the running product noted: { pid, server, publicUrl }. */
export function readLock(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), "utf8"));
  } catch {
    return null;
  }
}

/** After kill -9 of the parent the server ends by itself; one that hangs is ended here. */
function endOrphan(pid) {
  if (!/serve\.mjs|next-server/.test(commandOf(pid) ?? "")) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended meanwhile
  }
}
