import { encode } from "next-auth/jwt";
import { beforeEach, expect, test, vi } from "vitest";
import { sessionCookie, signedIn } from "@/lib/access/session";
import { db } from "@/lib/base/db";
import { sha256 } from "@/lib/base/secrets";
import { signOut } from "@/lib/users/session";
import { arriveWith } from "./staff";

const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  }),
}));
beforeEach(() => jar.clear());

const arrive = () => arriveWith(jar);
const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

test("a signed-in user is known by the cookie", async () => {
  const { user } = await arrive();
  expect(await signedIn()).toMatchObject({ userId: user.id, role: "clinician" });
});

test("a disabled user is out on the next request", async () => {
  const { user } = await arrive();
  await db().user.updateMany({ where: { id: user.id }, data: { disabledAt: new Date() } });
  expect(await signedIn()).toBeNull();
});

test("a changed role counts on the next request", async () => {
  const { user } = await arrive();
  await db().user.updateMany({ where: { id: user.id }, data: { role: "admin" } });
  expect(await signedIn()).toMatchObject({ role: "admin" });
});

test("after signing out a copy of the cookie opens nothing", async () => {
  const { user, sid } = await arrive();
  await signOut(sid);
  await signOut(sid);
  expect(await signedIn()).toBeNull();
  const ended = { clinicId: user.clinicId, event: "session.ended" };
  expect(await db().auditEvent.count({ where: ended })).toBe(1);
});

test.each([
  ["idle for sixteen minutes", { lastSeenAt: ago(16) }],
  ["past its twelve hours", { expiresAt: ago(1) }],
])("a session %s is over", async (_, data) => {
  const { sid } = await arrive();
  await db().session.update({ where: { tokenHash: sha256(sid) }, data });
  expect(await signedIn()).toBeNull();
});

test("a cookie sealed with another key, or made up, is nobody", async () => {
  const { sid } = await arrive();
  const other = "a secret of somebody else altogether!";
  jar.set(sessionCookie(), await encode({ token: { sid }, secret: other }));
  expect(await signedIn()).toBeNull();
  jar.set(sessionCookie(), "made up");
  expect(await signedIn()).toBeNull();
});
