// Ends a temporary PostgreSQL and its folder when the process that asked for it is gone, even by kill -9:
// then the pipe that is our standard input ends.
import { rmSync } from "node:fs";
import { commandOf } from "./process.mjs";

const [data, folder, pid] = process.argv.slice(2);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
process.stdin.resume().on("close", async () => {
  const lives = () => commandOf(Number(pid))?.includes(data);
  if (lives()) process.kill(Number(pid), "SIGQUIT");
  for (let i = 0; i < 50 && lives(); i++) await new Promise((r) => setTimeout(r, 100));
  for (const path of [data, folder]) rmSync(path, { recursive: true, force: true });
  process.exit(0);
});
