import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { builtWithoutActions, MANIFEST } from "../house/rules/manifest";

const built = fileURLToPath(new URL(`../../${MANIFEST}`, import.meta.url));
const manifest = (text: string) => [{ path: MANIFEST, text }];

test("the build holds no Server Action", () => {
  expect(
    builtWithoutActions(existsSync(built) ? manifest(readFileSync(built, "utf8")) : []),
  ).toEqual([]);
});

test.each([
  [[]],
  [manifest('{"node":{"7f3a":{"workers":{}}},"edge":{}}')],
  [manifest('{"node":{},"edge":{"7f3a":{}}}')],
  [manifest('{"actions":{}}')],
])("the rule fails when broken on purpose %#", (files) => {
  expect(builtWithoutActions(files)).not.toEqual([]);
});
