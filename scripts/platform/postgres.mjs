import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { command } from "./command.mjs";
import { postgresHome } from "./postgresHome.mjs";
import { Mendable } from "./say.mjs";
import { ensureDataDir } from "./settings.mjs";

/**
 * Starts (or finds running) the embedded PostgreSQL of a data folder: durable, on 127.0.0.1 alone,
 * with a password of its own. Returns { url(database), stop() }.
 */
export async function startPostgres(dataDir) {
  ensureDataDir(dataDir);
  const home = await postgresHome(dataDir);
  const password = keptPassword(dataDir);
  if (!existsSync(join(home.data, "PG_VERSION"))) await initialise(home, password);
  const port = (await runningPort(home, password)) ?? (await launch(home, dataDir));
  const url = (database) => `postgresql://plumbline:${password}@127.0.0.1:${port}/${database}`;
  return { url, stop: () => stopPostgres(home) };
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
  if (home.who.uid !== undefined) for (const path of [fresh, secret]) chownSync(path, home.who.uid, home.who.gid);
  const args = ["-D", fresh, "-U", "plumbline", `--pwfile=${secret}`, "-A", "scram-sha-256",
    "-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"];
  const { code, output } = await command(join(home.bin, "initdb"), args, { cwd: "/", ...home.who, env: plainEnv() });
  rmSync(secret, { force: true });
  if (code !== 0) throw new Mendable(`PostgreSQL could not make its data folder ${home.data}: ${why(output)}`);
  renameSync(fresh, home.data);
}

/** After kill -9 of everything but PostgreSQL its postmaster lives on: adopted when it takes our password. */
async function runningPort(home, password) {
  const file = join(home.data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n");
  if (!isAlive(Number(pid)) || !Number(port)) return null;
  if (await answers(Number(port), password)) return Number(port);
  await stopPostgres(home);
  return null;
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function answers(port, password, tries = 1) {
  const { default: pg } = await import("pg");
  for (let i = 0; i < tries; i++) {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "plumbline", password, database: "postgres", connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await new Promise((r) => setTimeout(r, 100));
    }
  }
  return false;
}

/** Detached: a session of its own, so that Ctrl-C does not stop it while requests are in flight. */
async function launch(home, dataDir) {
  const port = await freePort();
  const logFile = join(dataDir, "postgres.log");
  const log = openSync(logFile, "w");
  const settings = { listen_addresses: "127.0.0.1", port, unix_socket_directories: "", max_connections: 60, timezone: "UTC" };
  const args = ["-D", home.data, ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])];
  const child = spawn(join(home.bin, "postgres"), args, {
    cwd: "/", detached: true, stdio: ["ignore", log, log], env: plainEnv(), ...home.who,
  });
  let ended = false;
  child.on("exit", () => {
    ended = true;
  });
  child.unref();
  const password = keptPassword(dataDir);
  for (let i = 0; i < 300 && !ended; i++) {
    if (await answers(port, password)) return port;
    await new Promise((r) => setTimeout(r, 50));
  }
  throw new Mendable(`PostgreSQL did not start: ${why(readFileSync(logFile, "utf8"))} (all of it in ${logFile})`);
}

/** Fast shutdown: connections are ended, everything committed is kept. */
async function stopPostgres(home) {
  const stop = (mode, seconds) =>
    command(join(home.bin, "pg_ctl"), ["stop", "-D", home.data, "-m", mode, "-w", "-t", String(seconds)], { cwd: "/", ...home.who, env: plainEnv() });
  const { code } = await stop("fast", 3);
  if (code !== 0 && existsSync(join(home.data, "postmaster.pid"))) await stop("immediate", 2);
}

/** A variable such as PGDATA or PGPORT of the caller must not reach our own server. */
function plainEnv() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && name !== "NODE_ENV"));
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
  if (/No space left on device/.test(output)) return "the disk is full; free some space and start again";
  if (/incompatible/.test(output)) return "its data folder was made by another version of PostgreSQL";
  const line = output.split("\n").reverse().find((l) => /FATAL|PANIC|ERROR|error|could not/.test(l));
  return line?.trim() ?? "it gave no reason";
}
