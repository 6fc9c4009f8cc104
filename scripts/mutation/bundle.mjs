// Bundles the clinical tests with the code they test, as it stands or changed in one place.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { context } from "esbuild";

const root = join(import.meta.dirname, "../..");
const here = join(root, "tests/clinical");
/** The quick and telling ones first: most mutants end there. */
const BUNDLES = {
  words: ["vocabulary", "reading", "tablePage", "words"],
  cases: ["cases", "told", "takes"],
  more: ["conformance", "near", "laws"],
};

/** A bundler that is kept from change to change. Throws on one that is no code any more. */
export async function bundler() {
  let change;
  const bundling = await context({
    entryPoints: Object.keys(BUNDLES),
    plugins: [entries, { name: "change", setup: (build) => build.onLoad(SOURCES, load) }],
    outdir: join(root, "test-results/mutation"),
    write: false,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    alias: { vitest: join(root, "scripts/mutation/harness.ts") },
    tsconfigRaw: { compilerOptions: { paths: { "@/*": [`${root}/*`] } } },
    define: { "import.meta.dirname": JSON.stringify(here), "process.env.LAW_RUNS": '"60"' },
    logLevel: "silent",
  });
  function load({ path }) {
    if (path !== change?.fileName) return undefined;
    return { contents: changed(readFileSync(path, "utf8"), change), loader: "ts" };
  }
  const bundle = async (one) => {
    change = one;
    const { outputFiles } = await bundling.rebuild();
    return outputFiles.map(({ text }) => text);
  };
  return Object.assign(bundle, { end: () => bundling.dispose() });
}

const SOURCES = { filter: /\/lib\/triage\/.*\.ts$/ };

const entries = {
  name: "entries",
  setup(build) {
    build.onResolve({ filter: /^(words|cases|more)$/ }, ({ path }) => ({
      path,
      namespace: "entry",
    }));
    build.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
      contents: BUNDLES[path].map((test) => `import "./${test}.test.ts";`).join("\n"),
      resolveDir: here,
    }));
  },
};

/** The source with what Stryker would put in the place of one expression or block. */
function changed(source, { location: { start, end }, replacement }) {
  const lines = source.split("\n");
  const at = ({ line, column }) =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + column;
  const isStatement = /^(\{|case\b|default\b)/.test(replacement);
  const put = isStatement ? replacement : `(${replacement})`;
  return source.slice(0, at(start)) + put + source.slice(at(end));
}
