import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const NEXT = join(import.meta.dirname, "../../.next");
const read = (path: string): string => readFileSync(join(NEXT, path), "utf8");
const PAGES = Object.keys(JSON.parse(read("server/app-paths-manifest.json")) as object);

/** The scripts that Next was told to start on single pages instead of the framework. */
const { rootMainFilesTree: own } = JSON.parse(read("build-manifest.json")) as {
  rootMainFilesTree: Record<string, string[]>;
};

test("every page for patients, and no other, starts with one script: the one in the source", () => {
  const patients = PAGES.filter((page) => page.startsWith("/(patient)/"));
  expect(patients.length).toBeGreaterThan(10);
  expect(Object.keys(own).sort()).toEqual(patients.sort());
  const scripts = [...new Set(Object.values(own).flat())];
  const source = join(import.meta.dirname, "../../components/intake/taps.mjs");
  expect(scripts.map(read)).toEqual([readFileSync(source, "utf8")]);
});
