import { describe, expect, test } from "vitest";
import { areInstalled, hasDevelopment } from "../../scripts/platform/packages.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/next": { version: "16.4.5", integrity: "sha512-next" },
  "node_modules/argon2-darwin": { version: "2.2.1", integrity: "sha512-argon", optional: true },
  "node_modules/vitest": { version: "4.1.12", integrity: "sha512-vitest", dev: true },
};
const run = { "node_modules/next": locked["node_modules/next"] };
const all = { ...run, "node_modules/vitest": locked["node_modules/vitest"] };

describe("what is installed is compared with the lock file", () => {
  test.each([
    ["all is there for running", run, { dev: false }, true],
    ["the packages of the tests are missing", run, { dev: true }, false],
    ["all is there", all, { dev: true }, true],
    ["nothing is there", {}, { dev: false }, false],
    ["another version", { "node_modules/next": { version: "16.4.4" } }, { dev: false }, false],
    [
      "the same version with other content",
      { "node_modules/next": { version: "16.4.5", integrity: "sha512-other" } },
      { dev: false },
      false,
    ],
    [
      "an optional package of another version",
      { ...run, "node_modules/argon2-darwin": { version: "2.2.0" } },
      { dev: false },
      false,
    ],
  ])("%s", (_, there, options, installed) => {
    expect(areInstalled(locked, there, options)).toBe(installed);
  });
});

test("a tree with packages of the tests is a developer's, and keeps them", () => {
  expect(hasDevelopment(all)).toBe(true);
  expect(hasDevelopment(run)).toBe(false);
});
