import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { command } from "./command.mjs";
import { postgresHome } from "./postgresHome.mjs";
import { commandOf } from "./process.mjs";
import { Mendable } from "./say.mjs";
import { ensureDataDir } from "./settings.mjs";

/**
 * Starts (or finds running) the embedded PostgreSQL of a data folder: durable, on 127.0.0.1 alone,
 * with a password of its own. `forgetful` trades durability for speed (tests only).
 * Returns { url(database), folder, adopted, stop() }.
 */
export async function startPostgres(dataDir, { forgetful = false } = {}) {
  ensureDataDir(dataDir);
  const home = await postgresHome(dataDir);
  const password = keptPassword(dataDir);
  if (!existsSync(join(home.data, "PG_VERSION"))) await initialise(home, password);
  const running = await runningPort(home, password);
  const port = running ?? (await launch(home, { dataDir, password, forgetful }));
  const url = (database) => `postgresql://plumbline:${password}@127.0.0.1:${port}/${database}`;
  return { url, folder: home.data, adopted: running !== null, stop: () => stopPostgres(home) };
}

function keptPassword(dataDir) {
  const file = join(dataDir, "postgres-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** A cluster is made beside its place and renamed, so that a kill half-way leaves nothing that looks whole. */
async function initialise(home, password) {
  const fresh = `${home.data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(home.data, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const secret = `${home.data}.secret`;
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (home.who.uid !== undefined)
    for (const path of [fresh, secret]) chownSync(path, home.who.uid, home.who.gid);
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
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  const { code, output } = await command(join(home.bin, "initdb"), args, {
    cwd: "/",
    ...home.who,
    env: plainEnv(),
  });
  rmSync(secret, { force: true });
  if (code !== 0)
    throw new Mendable(`PostgreSQL could not make its data folder ${home.data}: ${why(output)}`);
  renameSync(fresh, home.data);
}

/** After kill -9 of everything but PostgreSQL its postmaster lives on: adopted when it takes our password. */
async function runningPort(home, password) {
  if (postmasterPid(home) === null) return null;
  const port = Number(pidFile(home)[3]);
  if (port && (await answers(port, password))) return port;
  await stopPostgres(home);
  return null;
}

async function answers(port, password) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "plumbline",
    password,
    database: "postgres",
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 60,
  timezone: "UTC",
  // A crash must not leave a half-written page of a case: these two are the defaults, spelled out because we promise them.
  fsync: "on",
  synchronous_commit: "on",
};
const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Detached: a session of its own, so that Ctrl-C does not stop it while requests are in flight. */
async function launch(home, { dataDir, password, forgetful }) {
  const port = await freePort();
  const logFile = join(dataDir, "postgres.log");
  const log = openSync(logFile, "w", 0o600);
  const settings = { ...SETTINGS, ...(forgetful ? FORGETFUL : {}), port };
  const args = [
    "-D",
    home.data,
    ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
  ];
  const child = spawn(join(home.bin, "postgres"), args, {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: plainEnv(),
    ...home.who,
  });
  closeSync(log);
  let ended = null;
  child.on("error", (error) => {
    ended = error.message;
  });
  child.on("exit", () => {
    ended ??= "";
  });
  child.unref();
  // Recovery after kill -9 may take its time: one minute.
  for (const began = Date.now(); ended === null && Date.now() - began < 60_000; ) {
    if (await answers(port, password)) return port;
    await new Promise((r) => setTimeout(r, 30));
  }
  const trouble = ended || why(readFileSync(logFile, "utf8"));
  throw new Mendable(`PostgreSQL did not start: ${trouble} (all of it in ${logFile})`);
}

/** Fast shutdown (SIGINT): connections are ended, everything committed is kept. After 3 s the immediate one (SIGQUIT). */
async function stopPostgres(home) {
  const pid = postmasterPid(home);
  if (pid === null) return;
  for (const [signal, seconds] of [
    ["SIGINT", 3],
    ["SIGQUIT", 2],
    ["SIGKILL", 1],
  ]) {
    process.kill(pid, signal);
    for (let i = 0; i < seconds * 40; i++) {
      if (postmasterPid(home) !== pid) return;
      await new Promise((r) => setTimeout(r, 25));
    }
  }
}

/** The living postmaster of this data folder; null when its file is stale: the number may be anybody's by now. */
function postmasterPid(home) {
  const pid = Number(pidFile(home)[0]);
  const text = pid ? commandOf(pid) : null;
  return text === "" || text?.includes(home.data) ? pid : null;
}

function pidFile(home) {
  try {
    return readFileSync(join(home.data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** A variable such as PGDATA or PGPORT of the caller must not reach our own server. */
function plainEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && name !== "NODE_ENV"),
  );
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function why(output) {
  if (/No space left on device/.test(output))
    return "the disk is full; free some space and start again";
  if (/incompatible/.test(output))
    return "its data folder was made by another version of PostgreSQL";
  const line = output
    .split("\n")
    .reverse()
    .find((l) => /FATAL|PANIC|ERROR|error|could not/.test(l));
  return line?.trim() ?? "it gave no reason";
}
