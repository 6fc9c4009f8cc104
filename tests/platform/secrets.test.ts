import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets } from "../../scripts/platform/settings.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("secrets are made once, for their owner alone, and nothing half-made lies beside them", () => {
  const first = readSecrets(folder, {});
  expect(first.PLUMBLINE_SECRET).toMatch(/^[0-9a-f]{64}$/);
  expect(readSecrets(folder, {})).toEqual(first);
  expect(readdirSync(folder)).toEqual(["secrets.json"]);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

test.each(["", '{"nextAuth":"0123', '{"nextAuth":"a","links":"b"}', "{}"])(
  "damaged ones (%j) stop the start with what to do, and are not replaced",
  (text) => {
    writeFileSync(join(folder, "secrets.json"), text);
    expect(() => readSecrets(folder, {})).toThrow(/restore it from your backup/);
    expect(readFileSync(join(folder, "secrets.json"), "utf8")).toBe(text);
  },
);

test("a secret from the environment goes first", () => {
  const { NEXTAUTH_SECRET, PLUMBLINE_SECRET } = readSecrets(folder, { PLUMBLINE_SECRET: "given" });
  expect(PLUMBLINE_SECRET).toBe("given");
  expect(NEXTAUTH_SECRET).not.toBe("given");
});
