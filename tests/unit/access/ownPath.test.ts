import { expect, test } from "vitest";
import { ownPathOf } from "@/lib/access/nextAuth";
import { isOwnPath } from "@/lib/base/paths";

const STRANGERS = [
  "//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "/\n/evil.test",
  "/queue\\..\\evil",
  "https://evil.test/queue",
  "javascript:alert(1)",
  "queue",
  "",
];

test.each(STRANGERS)("%j is no path of ours", (path) => expect(isOwnPath(path)).toBe(false));

test.each(["/", "/queue", "/cases/BP-2Q9X-4M7T?tab=a%2Fb#x", "/directory?q=Ñandú"])(
  "%j is",
  (path) => expect(isOwnPath(path)).toBe(true),
);

test("no address of next-auth's leads off this host", () => {
  for (const url of STRANGERS) expect(ownPathOf(url)).toBe("/");
  expect(ownPathOf("http://localhost:3000/queue?after=1")).toBe("/queue?after=1");
  expect(ownPathOf("http://localhost:3000//evil.test")).toBe("/");
  expect(ownPathOf("http://localhost:3001/queue")).toBe("/");
});
