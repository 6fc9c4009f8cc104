import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./settings.mjs";

/** The rooms whose pages are forms and text, and work without any script. */
const PLAIN = ["(patient)"];
/** What they are given instead of the framework's scripts. */
const SCRIPT = "components/intake/taps.mjs";

/**
 * Next gives every page its scripts of 135 KB (compressed), whether or not something on it moves. The manifest of the
 * build has a place that names other scripts for single pages: a patient's page gets one small script of ours. See
 * docs/decisions/0019.
 */
export function makePagesPlain(build) {
  const file = join(build, "build-manifest.json");
  const manifest = read(build, "build-manifest.json");
  const pages = Object.keys(read(build, "server/app-paths-manifest.json")).filter(isPlain);
  if (!manifest.rootMainFilesTree || pages.length === 0)
    throw new Error(`${file} has another form now: see scripts/platform/plainPages.mjs.`);
  const script = addScript(build);
  for (const page of pages) {
    manifest.rootMainFilesTree[page] = [script];
    dropParts(join(build, "server/app", `${page}_client-reference-manifest.js`));
  }
  writeFileSync(file, JSON.stringify(manifest));
}

/**
 * The framework's parts that a page would be given to come to life in the browser: four files that nothing starts there.
 * The server draws the page from other lists, which stay.
 */
function dropParts(file) {
  const text = readFileSync(file, "utf8");
  const [, before, json] = /^(.*?\] = )(\{.*\});?\s*$/s.exec(text) ?? [];
  const parts = json && JSON.parse(json);
  if (!parts?.clientModules || !parts.entryJSFiles)
    throw new Error(`${file} has another form now: see scripts/platform/plainPages.mjs.`);
  for (const part of Object.values(parts.clientModules)) part.chunks = [];
  for (const entry of Object.keys(parts.entryJSFiles)) parts.entryJSFiles[entry] = [];
  writeFileSync(file, `${before}${JSON.stringify(parts)};\n`);
}

const isPlain = (page) => PLAIN.some((room) => page.startsWith(`/${room}/`));
const read = (build, file) => JSON.parse(readFileSync(join(build, file), "utf8"));

function addScript(build) {
  const text = readFileSync(join(root, SCRIPT));
  const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const path = `static/chunks/plain-${name}.js`;
  writeFileSync(join(build, path), text);
  return path;
}
