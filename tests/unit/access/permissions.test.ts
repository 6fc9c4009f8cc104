import { expect, test } from "vitest";
import { homeOf } from "@/lib/access/home";
import { may, PERMISSIONS, type Permission } from "@/lib/access/permissions";

const all = Object.keys(PERMISSIONS) as Permission[];

test("an admin keeps the directory and their own session, reads the figures, and nothing clinical", () => {
  const allowed = all.filter((permission) => may("admin", permission));
  expect(allowed).toEqual(["directory:read", "directory:write", "insights:read", "session:own"]);
});

test("a clinician reads the directory and cannot write it", () => {
  expect(may("clinician", "directory:read")).toBe(true);
  expect(may("clinician", "directory:write")).toBe(false);
});

test("a role that is not named may nothing", () => {
  expect(all.filter((permission) => may("janitor" as never, permission))).toEqual([]);
});

test("each role begins in a room it may enter", () => {
  expect(homeOf("clinician")).toBe("/queue");
  expect(homeOf("admin")).toBe("/directory");
});
