/** The evaluator, the questions and the table. What is only words (Spanish reasons) is held by types, not by tests. */
export default {
  mutate: ["lib/triage/**/*.ts", "!lib/triage/reasons.es.ts"],
  testRunner: "clinical",
  // TypeScript 7 has no programming interface for Stryker to rewrite a tsconfig with; none is needed in its copy.
  tsconfigFile: "none.json",
  plugins: ["./scripts/mutation/runner.mjs"],
  coverageAnalysis: "off",
  concurrency: 2,
  // A mutant that runs this much longer than the first run loops; a busy machine must not be taken for one.
  timeoutMS: 60_000,
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
