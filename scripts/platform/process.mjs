import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * The command line of a living process; null when there is none.
 * A process number alone is not enough: after a restart of the machine it may be anybody's.
 */
export function commandOf(pid) {
  if (existsSync("/proc/self/cmdline")) return fromProc(pid);
  if (process.platform === "win32") return isThere(pid) ? "" : null;
  try {
    const text = execFileSync("ps", ["-o", "command=", "-ww", "-p", String(pid)], {
      encoding: "utf8",
    });
    return text.trim() || null;
  } catch {
    return null;
  }
}

/** A zombie has an empty command line: it has ended, whoever forgot to collect it. */
function fromProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null;
  } catch {
    return null;
  }
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
