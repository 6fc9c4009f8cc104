import pg from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/base/db";
import * as hashing from "@/lib/users/hash";
import { signIn } from "@/lib/users/signIn";
import { bucketsOf } from "@/lib/users/throttle";
import { testDatabase } from "@/tests/db/database";
import { makeUser, newAddress, RIGHT, tryWrong } from "./staff";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

vi.mock("@/lib/users/hash", { spy: true });

beforeEach(() => db().rateCount.deleteMany());

const tried = (email: string, password = RIGHT) =>
  signIn({ email, password }, { address: newAddress() });
const aged = (minutes: number) =>
  testDatabase(`UPDATE "RateCount" SET "windowStart" = "windowStart" - $1 * interval '1 minute'`, [
    minutes,
  ]);

test("the right password starts a session, whatever the case of the e-mail", async () => {
  const user = await makeUser();
  expect(await tried(` ${user.email.toUpperCase()} `)).toMatch(/^[\w-]{43}$/);
  const events = await db().auditEvent.findMany({ where: { clinicId: user.clinicId } });
  expect(events.map((e) => [e.event, e.actorId])).toEqual([["session.started", user.id]]);
});

test("the database keeps a hash of the session's id, not the id", async () => {
  const user = await makeUser();
  const sid = await tried(user.email);
  const [row] = await db().session.findMany({ where: { userId: user.id } });
  expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.tokenHash).not.toContain(sid);
});

test("nine wrong tries lock nobody out", async () => {
  const user = await makeUser();
  await tryWrong(user.email, 9);
  expect(await tried(user.email)).not.toBeNull();
});

test("after ten wrong tries the right password is refused too, for fifteen minutes", async () => {
  const user = await makeUser();
  await tryWrong(user.email, 10);
  expect(await tried(user.email)).toBeNull();
  await aged(14);
  expect(await tried(user.email)).toBeNull();
  await aged(2);
  expect(await tried(user.email)).not.toBeNull();
});

test("one account's lock is not another's", async () => {
  const [one, other] = [await makeUser(), await makeUser()];
  await tryWrong(one.email, 10);
  expect(await tried(other.email)).not.toBeNull();
});

test("fifty wrong tries from one address lock that address alone", async () => {
  const [user, address] = [await makeUser(), newAddress()];
  const name = bucketsOf("", address).find((bucket) => bucket.kind === "address")?.name ?? "";
  await db().rateCount.create({ data: { bucket: name, windowStart: new Date(), count: 48 } });
  await signIn({ email: "nobody1@example.test", password: "x" }, { address });
  expect(await signIn({ email: user.email, password: RIGHT }, { address })).not.toBeNull();
  await signIn({ email: "nobody2@example.test", password: "x" }, { address });
  expect(await signIn({ email: user.email, password: RIGHT }, { address })).toBeNull();
  expect(await tried(user.email)).not.toBeNull();
});

test("a disabled user is refused like anybody, and the trail says why", async () => {
  const user = await makeUser();
  await db().user.updateMany({ where: { id: user.id }, data: { disabledAt: new Date() } });
  expect(await tried(user.email)).toBeNull();
  const last = await db().auditEvent.findFirst({ where: { objectId: user.id } });
  expect(last).toMatchObject({ event: "session.refused", facts: { why: "disabled" } });
});

test("unknown, wrong and locked are refused by the same work: one password check, as many statements", async () => {
  const [known, locked] = [await makeUser(), await makeUser()];
  await tryWrong(locked.email, 10);
  // The work and not the clock is compared: times mean nothing on a busy machine.
  const statements = vi.spyOn(pg.Client.prototype, "query");
  const checks = vi.spyOn(hashing, "isRight");
  const workOf = async (email: string, password: string) => {
    const before = [checks.mock.calls.length, statements.mock.calls.length] as const;
    expect(await tried(email, password)).toBeNull();
    return [checks.mock.calls.length - before[0], statements.mock.calls.length - before[1]];
  };
  const unknown = await workOf("nobody@example.test", RIGHT);
  expect(unknown[0]).toBe(1);
  expect(unknown[1]).toBeGreaterThan(5);
  expect(await workOf(known.email, "wrong wrong")).toEqual(unknown);
  expect(await workOf(locked.email, RIGHT)).toEqual(unknown);
});
