import { expect, test, vi } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { sha256 } from "@/lib/base/secrets";
import { createUser, renewPasswordLink } from "@/lib/users/create";
import { openPasswordLink, setPassword } from "@/lib/users/password";
import { signIn } from "@/lib/users/signIn";
import { makeClinic } from "@/tests/db/people";
import { newAddress, RIGHT } from "./staff";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

let made = 0;
async function invite() {
  const { id: clinicId } = await makeClinic();
  const email = `invited${++made}@example.test`;
  const actor = systemActor(clinicId, "Test");
  const result = await createUser(actor, { email, name: "New Person", role: "clinician" });
  if (!result.ok) throw new Error(result.code);
  const anyone = { kind: "public", clinicId, requestId: crypto.randomUUID() } as const;
  return { ...result.value, email, actor, anyone };
}
const tried = (email: string) => signIn({ email, password: RIGHT }, { address: newAddress() });

test("a link sets the password once, even when two ask at the same moment", async () => {
  const { anyone, token, email } = await invite();
  const both = [RIGHT, "another tall window 8"].map((p) =>
    setPassword(anyone, { token, password: p }),
  );
  const results = await Promise.all(both);
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  expect(results.find((r) => !r.ok)).toMatchObject({ code: "password.link_gone" });
  expect(await openPasswordLink(token)).toBeNull();
  const events = { event: "user.password_set", clinicId: anyone.clinicId };
  expect(await db().auditEvent.count({ where: events })).toBe(1);
  expect(email).toContain("@");
});

test("looking at a link does not use it up; an hour does", async () => {
  const { anyone, token, email } = await invite();
  expect(await openPasswordLink(token)).toEqual({ name: "New Person", email });
  expect(await openPasswordLink(token)).not.toBeNull();
  await db().passwordLink.update({
    where: { tokenHash: sha256(token) },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  expect(await openPasswordLink(token)).toBeNull();
  expect(await setPassword(anyone, { token, password: RIGHT })).toMatchObject({ ok: false });
});

test("a new link revokes the one before", async () => {
  const { actor, email, token } = await invite();
  expect(await renewPasswordLink(actor, email.toUpperCase())).toMatchObject({ ok: true });
  expect(await openPasswordLink(token)).toBeNull();
});

test("a new password ends the sessions of the old one", async () => {
  const { anyone, token, email, actor } = await invite();
  await setPassword(anyone, { token, password: RIGHT });
  expect(await tried(email)).not.toBeNull();
  const renewed = await renewPasswordLink(actor, email);
  if (!renewed.ok) throw new Error(renewed.code);
  const password = "quite another window 9";
  expect(await setPassword(anyone, { token: renewed.value.token, password })).toMatchObject({
    ok: true,
  });
  const open = { userId: renewed.value.userId, endedAt: null };
  expect(await db().session.count({ where: open })).toBe(0);
  expect(await tried(email)).toBeNull();
});

test.each([
  ["elevenchars", "password.too_short"],
  ["Password1234!", "password.common"],
])("%s is refused and leaves the link as it was", async (password, code) => {
  const { anyone, token } = await invite();
  expect(await setPassword(anyone, { token, password })).toMatchObject({ ok: false, code });
  expect(await openPasswordLink(token)).not.toBeNull();
});

test("an e-mail is taken once, over all clinics", async () => {
  const { email } = await invite();
  const { id } = await makeClinic();
  const again = await createUser(systemActor(id), { email, name: "Second", role: "admin" });
  expect(again).toMatchObject({ ok: false, code: "user.email_taken" });
});
