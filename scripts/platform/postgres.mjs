import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { makeCluster, plainEnv, why } from "./cluster.mjs";
import { postgresHome } from "./postgresHome.mjs";
import { clearStale, postmaster, stopPostmaster } from "./postmaster.mjs";
import { Mendable, say } from "./say.mjs";
import { ensureDataDir } from "./settings.mjs";

/**
 * Starts (or finds running) the embedded PostgreSQL of a data folder: durable, on 127.0.0.1 alone,
 * with a password of its own. `forgetful` trades durability for speed (tests only).
 * Returns { url(database), folder, pid(), keep(), stop() }; keep() starts it again whenever it dies.
 */
export async function startPostgres(dataDir, { forgetful = false } = {}) {
  ensureDataDir(dataDir);
  const home = await postgresHome(dataDir);
  const password = keptPassword(dataDir);
  if (!existsSync(join(home.data, "PG_VERSION"))) await makeCluster(home, password);
  const start = { home, dataDir, password, forgetful };
  // After kill -9 of everything but PostgreSQL it lives on: adopted when it takes our password.
  const port = (await adopt(start)) ?? (await launch(start, await freePort()));
  const url = (database) => `postgresql://plumbline:${password}@127.0.0.1:${port}/${database}`;
  const watch = { timer: null };
  const stop = () => {
    clearInterval(watch.timer);
    return stopPostmaster(home);
  };
  const keep = () => {
    watch.timer = keepAlive(start, port);
  };
  return { url, folder: home.data, pid: () => postmaster(home)?.pid, keep, stop };
}

function keptPassword(dataDir) {
  const file = join(dataDir, "postgres-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

async function adopt({ home, password }) {
  const running = postmaster(home);
  if (!running) return null;
  if (running.port && (await answers(running.port, password)) === "yes") return running.port;
  await stopPostmaster(home);
  return null;
}

/** PostgreSQL killed under a running product comes back on the same port; requests meanwhile get a 503. */
function keepAlive(start, port) {
  let busy = false;
  const look = async () => {
    if (busy || postmaster(start.home)) return;
    busy = true;
    say("PostgreSQL ended unexpectedly: starting it again.");
    await launch(start, port).catch((error) => say(error.message));
    busy = false;
  };
  return setInterval(() => void look(), 1_000).unref();
}

async function answers(port, password) {
  const { default: pg } = await import("pg");
  const at = { host: "127.0.0.1", port, user: "plumbline", password, database: "postgres" };
  const client = new pg.Client({ ...at, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return "yes";
  } catch (error) {
    return error.code === "28P01" ? "wrong password" : "not yet";
  }
}

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 60,
  timezone: "UTC",
  // A crash must not lose an acknowledged case: these are the defaults, spelled out because we promise them.
  fsync: "on",
  synchronous_commit: "on",
};
const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts it in a session of its own (detached), so that Ctrl-C does not stop it while requests are in flight. */
async function launch({ home, dataDir, password, forgetful }, port) {
  await clearStale(home);
  const logFile = join(dataDir, "postgres.log");
  const server = spawnServer(home, logFile, { ...SETTINGS, ...(forgetful ? FORGETFUL : {}), port });
  // Recovery after kill -9 may take its time: one minute.
  for (const began = Date.now(); !server.ended && Date.now() - began < 60_000; ) {
    const answer = await answers(port, password);
    if (answer === "yes") return port;
    if (answer === "wrong password") await refuse(home, dataDir);
    await new Promise((r) => setTimeout(r, 30));
  }
  const trouble = server.trouble ?? why(readFileSync(logFile, "utf8"), home.data);
  throw new Mendable(`PostgreSQL did not start: ${trouble} (all of it in ${logFile}).`);
}

async function refuse(home, dataDir) {
  await stopPostmaster(home);
  throw new Mendable(
    `The database in ${home.data} does not take the password kept in ${join(dataDir, "postgres-password")}: put the right file back.`,
  );
}

function spawnServer(home, logFile, settings) {
  const log = openSync(logFile, "w", 0o600);
  const args = [
    "-D",
    home.data,
    ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
  ];
  const stdio = ["ignore", log, log];
  const child = spawn(join(home.bin, "postgres"), args, {
    cwd: "/",
    detached: true,
    stdio,
    env: plainEnv(),
    ...home.who,
  });
  closeSync(log);
  const server = { ended: false, trouble: null };
  child.on("error", (error) => Object.assign(server, { ended: true, trouble: error.message }));
  child.on("exit", () => Object.assign(server, { ended: true }));
  child.unref();
  return server;
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
