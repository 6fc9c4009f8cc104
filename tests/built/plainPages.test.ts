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

/** The framework's files that a page is given for the browser, with what its parts would load there. */
const givenTo = (page: string): string[] => {
  const text = read(`server/app/${page}_client-reference-manifest.js`);
  const { clientModules, entryJSFiles } = JSON.parse(
    text.slice(text.indexOf("] = ") + 4).replace(/;\s*$/, ""),
  ) as {
    clientModules: Record<string, { chunks: string[] }>;
    entryJSFiles: Record<string, string[]>;
  };
  return [
    ...Object.values(clientModules).flatMap(({ chunks }) => chunks),
    ...Object.values(entryJSFiles).flat(),
  ];
};

test("no page for patients is given a file of the framework, and every staff page is", () => {
  const pages = PAGES.filter((page) => page.endsWith("/page"));
  const given = (room: string) =>
    pages.filter((page) => page.startsWith(`/(${room})/`)).map((page) => givenTo(page).length);
  expect(Math.max(...given("patient"))).toBe(0);
  expect(Math.min(...given("staff"))).toBeGreaterThan(0);
});
