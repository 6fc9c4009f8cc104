// A test runner for Stryker that stays in one process: for each mutant the bundles are evaluated anew and their tests run,
// until one fails. Most mutants are met in a tenth of a second, where a process of its own would need a second to start.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** So often no test meets one place: a mutant that does is in a loop without end. */
const HIT_LIMIT = 20_000_000;
const require = createRequire(import.meta.url);

class ClinicalRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.bundles = ["words", "cases", "more"].map((name) => {
      const file = join(process.cwd(), `test-results/clinical.${name}.cjs`);
      const body = `(function (require, register) {${readFileSync(file, "utf8")}\n})`;
      return new vm.Script(body, { filename: file });
    });
  }

  dryRun() {
    const began = Date.now();
    const { ran, failure } = this.run();
    if (failure) return { status: "error", errorMessage: String(failure) };
    const timeSpentMs = Date.now() - began;
    const tests = [{ id: "clinical", name: `${ran} clinical tests`, timeSpentMs, status: 0 }];
    return { status: "complete", tests };
  }

  mutantRun({ activeMutant: { id } }) {
    const { ran, failure } = this.run(id);
    if (!failure) return { status: "survived", nrOfTests: ran };
    if (String(failure).includes("Hit count limit")) return { status: "timeout" };
    return {
      status: "killed",
      killedBy: ["clinical"],
      failureMessage: String(failure).slice(0, 300),
      nrOfTests: ran,
    };
  }

  /** The tests one after the other; the first failure ends it. */
  run(activeMutant) {
    globalThis.__stryker__ = { activeMutant, hitCount: 0, hitLimit: HIT_LIMIT };
    let ran = 0;
    try {
      for (const bundle of this.bundles) {
        const tests = [];
        bundle.runInThisContext()(require, (test) => tests.push(test));
        for (const test of tests) {
          test();
          ran++;
        }
      }
      return { ran };
    } catch (failure) {
      return { ran, failure: failure ?? "thrown" };
    }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "clinical", ClinicalRunner),
];
