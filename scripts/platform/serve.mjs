// Next's own server, as a child of start.mjs or dev.mjs: when its parent dies, even by kill -9, it goes too.
process.on("disconnect", () => process.exit(1));
process.on("message", (message) => {
  if (message === "stop") process.emit("SIGTERM");
});
const [mode, host, port] = process.argv.slice(2);
process.argv = [process.argv[0], "next", mode, "-H", host, "-p", port];
await import("next/dist/bin/next");
