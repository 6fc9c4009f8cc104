import { openDatabase } from "./database.mjs";
import { takeLock } from "./lock.mjs";
import { run, say } from "./say.mjs";
import { checkPort, startServer, stopServer, untilHealthy } from "./server.mjs";
import { serverEnv } from "./settings.mjs";

/**
 * Runs the product until it is told to stop. Order of starting: lock, port, prepare, database, server.
 * Order of stopping: server (requests and worker finish), then PostgreSQL, then the lock.
 */
export async function serve(mode, settings, prepare) {
  const lock = takeLock(settings.dataDir);
  const open = { database: null, server: null };
  const stop = stopper(open, lock);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  try {
    await checkPort(settings);
    await prepare();
    open.database = await openDatabase(settings);
    open.server = startServer(mode, settings, serverEnv(settings, open.database.url));
    lock.note({ server: open.server.pid });
    open.server.stdout?.resume();
    open.server.once("exit", () => void stop(1));
    await untilHealthy(settings, open.server);
    announce(settings);
  } catch (error) {
    await run(() => Promise.reject(error).finally(() => stop(null)));
  }
}

/** Stops everything once; `code` null leaves the ending of the process to the caller. */
function stopper(open, lock) {
  let stopping = null;
  return (code) => {
    stopping ??= (async () => {
      if (open.server) await stopServer(open.server);
      await open.database?.stop();
      lock.release();
      if (code !== null) process.exit(code);
    })();
    return stopping;
  };
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
