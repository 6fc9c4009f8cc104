// A test runner for Stryker that stays in one process. Stryker finds the changes and counts; each is made here in the
// source itself and bundled, for code with every change in it behind a switch runs many times slower.
import { createRequire } from "node:module";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { bundler } from "./bundle.mjs";

/** Milliseconds, some ten times what all tests need: a change that takes longer loops. */
const LOOPS = 15_000;
const require = createRequire(import.meta.url);

class ClinicalRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundle = await bundler();
  }

  async dispose() {
    await this.bundle.end();
  }

  async dryRun() {
    const began = Date.now();
    const { ran, failure } = await this.run();
    if (failure) return { status: "error", errorMessage: String(failure.stack ?? failure) };
    const timeSpentMs = Date.now() - began;
    const tests = [{ id: "clinical", name: `${ran} clinical tests`, timeSpentMs, status: 0 }];
    return { status: "complete", tests };
  }

  async mutantRun({ activeMutant }) {
    const { ran, failure } = await this.run(activeMutant);
    if (!failure) return { status: "survived", nrOfTests: ran };
    if (failure.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: "timeout" };
    return {
      status: "killed",
      killedBy: ["clinical"],
      failureMessage: String(failure).slice(0, 300),
      nrOfTests: ran,
    };
  }

  /** The tests one after the other; the first failure ends it. A change that cannot be bundled has no verdict (page.mjs). */
  async run(change) {
    const bundles = await this.bundle(change);
    let ran = 0;
    globalThis.clinicalTests = () => {
      for (const body of bundles) {
        const tests = [];
        vm.runInThisContext(`(function (require, register) {${body}\n})`)(require, (test) =>
          tests.push(test),
        );
        for (const test of tests) {
          test();
          ran++;
        }
      }
    };
    try {
      vm.runInThisContext("clinicalTests()", { timeout: LOOPS });
      return { ran };
    } catch (failure) {
      return { ran, failure: failure ?? "thrown" };
    }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "clinical", ClinicalRunner),
];
