import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode } from "./prepare.mjs";
import { Mendable } from "./say.mjs";
import { root } from "./settings.mjs";

/** Runs `main(args)` of a TypeScript file, in this process and without compiling anything beforehand. */
export async function runTypescript(url, args = process.argv.slice(2)) {
  checkNode();
  const { main } = await importTypescript(new URL(url));
  await main(args);
}

/** A TypeScript file with all it imports, bundled as a build would: its code runs as fast as the product's. */
export async function importTypescript(url) {
  const { build } = await import("esbuild").catch(() => {
    throw new Mendable("The packages are not installed: run npm ci, then this again.");
  });
  const { outputFiles } = await build({
    entryPoints: [url.pathname],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "esm",
    banner: { js: requireFor(root) },
    plugins: [platformScripts],
    logLevel: "silent",
  });
  const folder = mkdtempSync(join(tmpdir(), "plumbline-"));
  try {
    const file = join(folder, "main.mjs");
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packages of the older kind ask for Node's own modules by require(). */
const requireFor = (folder) =>
  `import { createRequire as requireIn } from "node:module"; const require = requireIn(${JSON.stringify(join(folder, "package.json"))});`;

/** What runs already (say.mjs and its kinds of errors) is not bundled a second time. */
const platformScripts = {
  name: "platform scripts",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.{1,2}\/.*\.mjs$/ }, ({ path, importer }) => ({
      path: pathToFileURL(resolve(dirname(importer), path)).href,
      external: true,
    }));
  },
};
