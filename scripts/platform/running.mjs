import { endCommands } from "./command.mjs";
import { openDatabase } from "./database.mjs";
import { takeLock } from "./lock.mjs";
import { run, say } from "./say.mjs";
import { checkPort, showLog, startServer, stopServer, untilHealthy } from "./server.mjs";
import { serverEnv } from "./settings.mjs";

/**
 * Runs the product until it is told to stop. Order of starting: lock, port, prepare, database, server.
 * Order of stopping: server (requests and worker finish), then PostgreSQL, then the lock.
 */
export async function serve(mode, settings, prepare) {
  const lock = takeLock(settings.dataDir);
  const open = { database: null, opening: null, server: null, stopping: false };
  const stop = stopper(open, lock);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  stopWithNpm(stop);
  try {
    await checkPort(settings);
    await prepare();
    open.opening = openDatabase(settings);
    open.database = await open.opening;
    open.server = startServer(mode, settings, serverEnv(settings, open.database.url));
    lock.note({ server: open.server.pid, publicUrl: settings.publicUrl });
    showLog(open.server.stdout);
    await untilHealthy(settings, open.server);
    open.server.once(
      "exit",
      (code, signal) => void serverEnded(open, code ?? signal).then(() => stop(1)),
    );
    open.database.keep();
    announce(settings);
  } catch (error) {
    // What fails because we are being stopped is no failure.
    if (open.stopping) return;
    await run(() => Promise.reject(error).finally(() => stop(null)));
  }
}

async function serverEnded(open, why) {
  if (!open.stopping) say(`The server ended unexpectedly (${why}): start Plumbline again.`);
}

/** Stops everything once; `code` null leaves the ending of the process to the caller. */
function stopper(open, lock) {
  let work = null;
  return (code) => {
    open.stopping = true;
    work ??= (async () => {
      endCommands();
      if (open.server) await stopServer(open.server);
      const database = await open.opening?.catch(() => null);
      await database?.stop();
      lock.release();
      if (code !== null) process.exit(code);
    })();
    return work;
  };
}

/** npm passes a signal to its shell, which dies without telling us: when npm's shell is gone, we go too. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop(0);
  }, 200).unref();
}

function announce(settings) {
  if (settings.demo) {
    say("Demo data: nobody in it is real. Sign in at /sign-in with the password plumbline-demo as");
    say(
      "  clinician@demo.test, clinician2@demo.test or admin@demo.test. Mails are shown at /demo/mail.",
    );
  }
  say(`Plumbline is ready at ${settings.publicUrl}`);
}
