import { chownSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command } from "./command.mjs";
import { Mendable } from "./say.mjs";

/** A cluster is made beside its place and renamed, so that a kill half-way leaves nothing that looks whole. */
export async function makeCluster(home, password) {
  const fresh = `${home.data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const secret = `${home.data}.secret`;
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (home.who.uid !== undefined) {
    for (const path of [fresh, secret]) chownSync(path, home.who.uid, home.who.gid);
  }
  const args = [
    "-D",
    fresh,
    "-U",
    "plumbline",
    `--pwfile=${secret}`,
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
  ];
  const locale = [
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  const { code, output } = await command(join(home.bin, "initdb"), [...args, ...locale], {
    cwd: "/",
    ...home.who,
    env: plainEnv(),
  });
  rmSync(secret, { force: true });
  if (code !== 0) {
    const reason = why(output, dirname(home.data));
    rmSync(fresh, { recursive: true, force: true });
    throw new Mendable(`PostgreSQL could not make its data folder ${home.data}: ${reason}.`);
  }
  // What stands there has no PG_VERSION: a folder somebody made by hand, and an empty one at most.
  rmSync(home.data, { recursive: true, force: true });
  renameSync(fresh, home.data);
}

/** A variable such as PGDATA or PGPORT of the caller must not reach our own server. */
export function plainEnv() {
  const ours = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("PG") && name !== "NODE_ENV",
  );
  return Object.fromEntries(ours);
}

const freeMegabytes = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 2 ** 20;
};

/** The reason in PostgreSQL's own output, as the end of a sentence. */
export function why(output, folder) {
  if (/No space left on device/.test(output) || freeMegabytes(folder) < 32) {
    return "the disk is full; free some space and start again";
  }
  if (/incompatible/.test(output))
    return "its data folder was made by another version of PostgreSQL";
  const line = output
    .split("\n")
    .reverse()
    .find((l) => /FATAL|PANIC|ERROR|error|could not/.test(l));
  return line?.trim() ?? "it gave no reason";
}
