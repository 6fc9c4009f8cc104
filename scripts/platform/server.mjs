import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { Mendable } from "./say.mjs";
import { root } from "./settings.mjs";

/** Throws when the port cannot be had, with what to do. */
export function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(new Mendable(portTrouble(error, port, host))));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function portTrouble(error, port, host) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken: stop what uses it, or start with another, e.g. PORT=${port + 1} npm start.`;
  if (error.code === "EACCES")
    return `Port ${port} may not be opened by this user: choose one above 1023, e.g. PORT=3000.`;
  return `This machine has no address ${host} (${error.code}): mend HOST.`;
}

/** Starts Next in a group of its own, so that Ctrl-C reaches only us and we keep the order of stopping. */
export function startServer(mode, settings, env) {
  return spawn(
    process.execPath,
    ["scripts/platform/serve.mjs", mode, settings.host, String(settings.port)],
    {
      cwd: root,
      env: { ...env, NODE_ENV: mode === "dev" ? "development" : "production" },
      detached: true,
      stdio: ["ignore", mode === "dev" ? "inherit" : "pipe", "inherit", "ipc"],
    },
  );
}

/** The server's log, a JSON object a line, on standard error; what Next prints about itself is left out. */
export function showLog(stdout, out = process.stderr) {
  if (!stdout) return;
  createInterface({ input: stdout }).on("line", (line) => {
    if (line.startsWith("{")) out.write(`${line}\n`);
  });
}

/** Waits for the first 200 of /api/health. */
export async function untilHealthy(settings, child) {
  const host = settings.host === "0.0.0.0" || settings.host === "::" ? "127.0.0.1" : settings.host;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${settings.port}/api/health`;
  for (let i = 0; i < 600; i++) {
    if (child.exitCode !== null)
      throw new Mendable(
        `The server ended before it was ready (code ${child.exitCode}); see the lines above.`,
      );
    const status = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (r) => r.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((r) => setTimeout(r, 100));
  }
  throw new Mendable("The server did not become healthy within a minute; see the lines above.");
}

/** SIGTERM, at most six seconds, then SIGKILL: an open event stream would hold it for ever. */
export async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 6_000);
  await gone;
  clearTimeout(timer);
}
