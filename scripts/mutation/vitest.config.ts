import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The clinical tests that a changed rule or evaluator must fail, with fewer random answer sets for each law. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ["cases", "near", "laws", "vocabulary", "words", "tablePage"].map(
      (name) => `tests/clinical/${name}.test.ts`,
    ),
    env: { LAW_RUNS: "60" },
    testTimeout: 60_000,
    bail: 1,
  },
});
