import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Mendable } from "./say.mjs";

/** A copy of PostgreSQL's programs that every user may run, for a checkout below a folder that is closed to them. */
export function copyPrograms(from, to) {
  const stamp = join(to, ".from");
  const version = JSON.stringify([from, statSync(from).mtimeMs]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === version) return to;
  try {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    openToAll(to);
    accessSync(join(to, "bin", "postgres"), constants.X_OK);
  } catch (error) {
    throw new Mendable(
      `PostgreSQL's programs could not be copied to ${to} (${error.code ?? error.message}): start Plumbline as an ordinary user.`,
    );
  }
  writeFileSync(stamp, version);
  return to;
}

/** Whatever the umask was when the packages were installed: folders and programs 0755, files 0644. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
