import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./settings.mjs";

/** A hash over files and folders of the project, so that a step is done again only when its sources changed. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, join(root, path), path);
  return hash.digest("hex");
}

function addTo(hash, full, name) {
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const entry of readdirSync(full).sort())
      addTo(hash, join(full, entry), `${name}/${entry}`);
    return;
  }
  hash.update(name).update("\0").update(readFileSync(full)).update("\0");
}

export function isStamped(file, hash) {
  const full = join(root, file);
  return existsSync(full) && readFileSync(full, "utf8").trim() === hash;
}

export function writeStamp(file, hash) {
  const full = join(root, file);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, `${hash}\n`);
}
