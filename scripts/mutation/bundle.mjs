// Bundles the clinical tests with the code they test, to be evaluated once for each mutant (runner.mjs).
import { join } from "node:path";
import { build } from "esbuild";

const root = process.cwd();
const here = join(root, "tests/clinical");
/** The quick and telling ones first: most mutants end there. */
const BUNDLES = {
  words: ["tablePage", "words", "vocabulary", "reading"],
  cases: ["cases", "told"],
  more: ["conformance", "near", "laws"],
};

for (const [name, tests] of Object.entries(BUNDLES))
  await build({
    stdin: {
      contents: tests.map((test) => `import "./${test}.test.ts";`).join("\n"),
      resolveDir: here,
    },
    outfile: join(root, `test-results/clinical.${name}.cjs`),
    bundle: true,
    platform: "node",
    format: "cjs",
    alias: { vitest: join(root, "scripts/mutation/harness.ts") },
    tsconfigRaw: { compilerOptions: { paths: { "@/*": [`${root}/*`] } } },
    define: { "import.meta.dirname": JSON.stringify(here), "process.env.LAW_RUNS": '"60"' },
    logLevel: "warning",
  });
