import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Rooms of the staff, one a folder; the page of the benchmark is in no product. */
const rooms = ["(staff)", "(staff-auth)", "(demo)"].flatMap((side) =>
  readdirSync(`app/${side}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "constant")
    .map(({ name }) => `/${name}`),
);

test("proxy.ts knows every room of the staff: in English, and with the policy of their side", () => {
  const [, list = ""] = readFileSync("proxy.ts", "utf8").match(/const STAFF = \[([^\]]*)\]/) ?? [];
  const known = [...list.matchAll(/"([^"]+)"/g)].map(([, path]) => path);
  expect(rooms.length).toBeGreaterThan(6);
  expect(known.toSorted()).toEqual(rooms.toSorted());
});
