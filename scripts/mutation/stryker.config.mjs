/** The evaluator, the questions and the table. What is only words (Spanish reasons) is held by types, not by tests. */
export default {
  mutate: ["lib/triage/**/*.ts", "!lib/triage/reasons.es.ts"],
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  // TypeScript 7 has no programming interface for Stryker to rewrite a tsconfig with; none is needed in its copy.
  tsconfigFile: "none.json",
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: "test-results/stryker",
  ignorePatterns: [
    "/.next",
    "/.data",
    "/generated",
    "/test-results",
    "/app",
    "/components",
    "/public",
  ],
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "test-results/mutation.json" },
  allowEmpty: false,
};
