import { checkNode } from "./prepare.mjs";
import { Mendable } from "./say.mjs";

/** Runs `main(args)` of a TypeScript file, in this process and without compiling anything beforehand. */
export async function runTypescript(url, args = process.argv.slice(2)) {
  checkNode();
  const { register } = await import("tsx/esm/api").catch(() => {
    throw new Mendable("The packages are not installed: run npm ci, then this again.");
  });
  register();
  const { main } = await import(url);
  await main(args);
}
